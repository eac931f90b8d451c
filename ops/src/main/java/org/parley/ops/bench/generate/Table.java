package org.parley.ops.bench.generate;

import java.nio.charset.StandardCharsets;

/**
 * Rows on their way into one table, in PostgreSQL's binary form of COPY: nothing is escaped, parsed
 * or formatted. Values come in the order of the columns; some megabytes of rows go at once.
 */
final class Table {

  private static final byte[] HEAD = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  private static final int ENOUGH = 2 << 20;
  private static final int NULL = -1;
  private static final int END = 0xFFFF;

  private final String name;
  private final String statement;
  private final int width;
  private final Loading loading;
  private final Bytes rows = new Bytes();

  private Table(String name, String columns, String options, Loading loading) {
    this.name = name;
    this.statement = "copy %s (%s) from stdin (format binary%s)".formatted(name, columns, options);
    this.width = columns.split(",").length;
    this.loading = loading;
  }

  /**
   * A table that was emptied in the same transaction: its rows are written as ones that everybody
   * sees, so that no later reader or vacuum has to write them again.
   *
   * @param columns separated by commas
   */
  static Table emptied(String name, String columns, Loading loading) {
    return new Table(name, columns, ", freeze", loading);
  }

  /** A table that never is emptied. */
  static Table standing(String name, String columns, Loading loading) {
    return new Table(name, columns, "", loading);
  }

  String name() {
    return name;
  }

  /** Begins a row. */
  Table row() {
    if (rows.length() == 0) {
      rows.add(HEAD);
    }
    rows.addShort(width);
    return this;
  }

  Table number(long value) {
    rows.addInt(Long.BYTES).addLong(value);
    return this;
  }

  Table whole(int value) {
    rows.addInt(Integer.BYTES).addInt(value);
    return this;
  }

  Table small(int value) {
    rows.addInt(Short.BYTES).addShort(value);
    return this;
  }

  Table real(double value) {
    rows.addInt(Double.BYTES).addLong(Double.doubleToLongBits(value));
    return this;
  }

  Table text(byte[] utf8) {
    rows.addInt(utf8.length).add(utf8);
    return this;
  }

  Table text(String value) {
    return value == null ? nothing() : text(value.getBytes(StandardCharsets.UTF_8));
  }

  /** Text, or whatever has the bytes as its binary form. */
  Table bytes(Bytes value) {
    rows.addInt(value.length()).add(value);
    return this;
  }

  /** A moment in microseconds since 1970. */
  Table at(long micros) {
    return number(Moments.sincePostgres(micros));
  }

  Table day(long micros) {
    return whole(Moments.daySincePostgres(micros));
  }

  Table nothing() {
    rows.addInt(NULL);
    return this;
  }

  /** Ends a row. */
  void end() {
    if (rows.length() > ENOUGH) {
      flush();
    }
  }

  /** Sends the rows that were not sent yet. */
  void flush() {
    if (rows.length() > 0) {
      rows.addShort(END);
      loading.send(new Loading.Load(statement, rows.copy()));
      rows.clear();
    }
  }
}
