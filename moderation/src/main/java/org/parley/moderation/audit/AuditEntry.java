package org.parley.moderation.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An entry of the log with its place in the chain. Its hash is SHA-256 over the hash of the entry
 * before it and its own bytes: each value with its length in bytes before it, as the database has
 * written them.
 *
 * @param seq counted from 1, without gaps
 * @param id of the row
 * @param values what was done, in the order of the columns; null where there is none. The last is
 *     the member whom it is about: it stands at the end of the bytes, and only where there is one
 * @param at when, to the microsecond
 * @param previous the hash of the entry before as the row has it, in hexadecimal digits
 * @param hash its own as the row has it
 */
record AuditEntry(
    long seq, long id, List<String> values, Instant at, String previous, String hash) {

  /** What the first entry is chained to. */
  static final String BEGINNING = "00".repeat(32);

  AuditEntry(long seq, long id, String[] values, Instant at, String previous, String hash) {
    this(seq, id, Arrays.asList(values), at, previous, hash);
  }

  /** The hash that it must have after the entry with this one. */
  String hashAfter(String before) {
    MessageDigest digest = sha256();
    digest.update(HexFormat.of().parseHex(before));
    return HexFormat.of().formatHex(digest.digest(bytes()));
  }

  private byte[] bytes() {
    int last = values.size() - 1;
    List<String> said = new ArrayList<>();
    said.add(Long.toString(seq));
    said.add(Long.toString(id));
    said.addAll(values.subList(0, last));
    said.add(Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)));
    if (values.get(last) != null) {
      said.add(values.get(last));
    }
    return said.stream()
        .map(AuditEntry::measured)
        .collect(Collectors.joining(","))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String measured(String value) {
    return value == null ? "-" : value.getBytes(StandardCharsets.UTF_8).length + ":" + value;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
