package org.parley.community.page;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.community.problem.Invalid;

/**
 * The place after which a page begins: the sort key of the last row and its id, which breaks ties.
 * Readers pass it on as an opaque word.
 *
 * @param except ids of what stood above the list, out of its order, and is not repeated in it
 */
public record Cursor(String key, long id, List<Long> except) {

  private static final int MOST_EXCEPTIONS = 100;

  public Cursor {
    except = List.copyOf(except);
  }

  public Cursor(String key, long id) {
    this(key, id, List.of());
  }

  public Cursor except(List<Long> ids) {
    return new Cursor(key, id, ids);
  }

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
    String words = except.stream().map(String::valueOf).collect(Collectors.joining(","));
    byte[] plain =
        (id + (words.isEmpty() ? "" : "," + words) + "~" + key).getBytes(StandardCharsets.UTF_8);
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
      String[] ids = plain.substring(0, split).split(",");
      if (ids.length > MOST_EXCEPTIONS) {
        throw new Invalid("after", "cursor.unreadable");
      }
      return new Cursor(
          plain.substring(split + 1),
          Long.parseLong(ids[0]),
          Arrays.stream(ids).skip(1).map(Long::valueOf).toList());
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
