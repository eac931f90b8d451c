package org.parley.community.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.parley.community.problem.Invalid;

/**
 * The place after which a page begins: the sort key of the last row and its id, which breaks ties.
 * Readers pass it on as an opaque word.
 */
public record Cursor(String key, long id) {

  public static Cursor of(Instant key, long id) {
    return new Cursor(String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, key)), id);
  }

  public static Cursor of(Number key, long id) {
    return new Cursor(key.toString(), id);
  }

  public static Cursor of(String key, long id) {
    return new Cursor(key, id);
  }

  public String encode() {
    byte[] plain = (id + "~" + key).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @return null for null and the empty word: the first page
   * @throws Invalid when it is anything else
   */
  public static Cursor decode(String word) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    try {
      String plain = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
      int split = plain.indexOf('~');
      return new Cursor(plain.substring(split + 1), Long.parseLong(plain.substring(0, split)));
    } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
      throw new Invalid("after", "cursor.unreadable");
    }
  }

  public Instant instant() {
    return Instant.EPOCH.plus(wholeNumber(), ChronoUnit.MICROS);
  }

  public long wholeNumber() {
    try {
      return Long.parseLong(key);
    } catch (NumberFormatException e) {
      throw new Invalid("after", "cursor.unreadable");
    }
  }

  public double number() {
    try {
      return Double.parseDouble(key);
    } catch (NumberFormatException e) {
      throw new Invalid("after", "cursor.unreadable");
    }
  }
}
