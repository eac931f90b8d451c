package org.parley.community.recruiting;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of candidates as comma-separated values after RFC 4180. What a spreadsheet would take
 * for a formula is defused by an apostrophe before it, as OWASP advises: names and notes are other
 * people's words.
 */
public final class CandidateCsv {

  private static final String FORMULA = "=+-@\t\r";
  private static final String LINE = "\r\n";

  private CandidateCsv() {}

  /**
   * The whole file.
   *
   * @param withAddresses whether there is a column of e-mail addresses
   */
  public static String of(List<CandidateRow> rows, boolean withAddresses) {
    return Stream.concat(
            Stream.of(head(withAddresses)), rows.stream().map(row -> cells(row, withAddresses)))
        .map(cells -> cells.map(CandidateCsv::cell).collect(Collectors.joining(",")))
        .collect(Collectors.joining(LINE, "", LINE));
  }

  private static Stream<String> head(boolean withAddresses) {
    Stream<String> columns =
        Stream.of(
            "name",
            "display name",
            "trust level",
            "answers",
            "judged",
            "approved",
            "accepted",
            "wilson lower bound",
            "last answer",
            "last seen",
            "joined",
            "state",
            "state since",
            "notes",
            "last note");
    return withAddresses ? Stream.concat(columns, Stream.of("e-mail")) : columns;
  }

  private static Stream<String> cells(CandidateRow row, boolean withAddresses) {
    CandidateRow.Tally tally = row.tally();
    Stream<String> cells =
        Stream.of(
            row.member().name(),
            row.member().displayName(),
            String.valueOf(row.trust().number()),
            String.valueOf(tally.answers()),
            String.valueOf(tally.judged()),
            String.valueOf(tally.approved()),
            String.valueOf(tally.accepted()),
            String.format(Locale.ROOT, "%.3f", tally.wilson()),
            moment(tally.lastAnswerAt()),
            moment(row.lastSeenAt()),
            moment(row.joinedAt()),
            row.progress().state().word(),
            moment(row.progress().changedAt()),
            String.valueOf(row.progress().notes()),
            row.progress().lastNote());
    return withAddresses
        ? Stream.concat(cells, Stream.of(row.email() == null ? "" : row.email()))
        : cells;
  }

  static String cell(String text) {
    boolean isFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = isFormula ? "'" + text : text;
    boolean needsQuotes =
        safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return needsQuotes ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static String moment(Instant moment) {
    return moment == null ? "" : moment.toString();
  }
}
