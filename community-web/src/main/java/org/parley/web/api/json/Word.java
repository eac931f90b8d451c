package org.parley.web.api.json;

import java.util.Locale;
import org.parley.community.problem.Invalid;

/** The words that stand for the constants of an enum: {@code members}, {@code off-topic}. */
public final class Word {

  private Word() {}

  /** Null for null. */
  public static String of(Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant that a word of a request stands for.
   *
   * @param field the field or parameter, which is also the first part of the problem's code
   * @return null for null and the empty word
   */
  public static <E extends Enum<E>> E read(Class<E> type, String field, String word) {
    if (word == null || word.isEmpty()) {
      return null;
    }
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(word)) {
        return constant;
      }
    }
    throw new Invalid(field, field + ".unknown");
  }
}
