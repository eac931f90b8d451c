package org.parley.community.personaldata;

import java.util.List;

/**
 * Numbers of payment cards in a text. Every text that is stored, indexed, sent or logged goes
 * through {@link #masked} before: what is left of a card are its last four digits. Code is no
 * exception, as a log that somebody pastes is where card numbers are found.
 */
public final class CardNumbers {

  /** What stands for a digit. */
  public static final char MASK = '•';

  private static final int SHOWN = 4;

  private CardNumbers() {}

  /**
   * The text with {@code •••• •••• •••• 1111} for each card number; as long as before. Null for
   * null.
   */
  public static String masked(String text) {
    if (text == null || !mayHold(text)) {
      return text;
    }
    List<Span> cards = find(text);
    if (cards.isEmpty()) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text);
    for (Span card : cards) {
      mask(masked, card);
    }
    return masked.toString();
  }

  /** Whether there is a card number in the text; null has none. */
  public static boolean areIn(String text) {
    return text != null && mayHold(text) && !find(text).isEmpty();
  }

  static List<Span> find(String text) {
    return DigitRun.in(text).stream().flatMap(run -> run.cards().stream()).toList();
  }

  private static void mask(StringBuilder text, Span card) {
    int shown = 0;
    for (int i = card.end() - 1; i >= card.start(); i--) {
      if (DigitRun.isDigit(text.charAt(i)) && !isInEntity(text, i)) {
        shown++;
        if (shown > SHOWN) {
          text.setCharAt(i, MASK);
        }
      }
    }
  }

  /** The digits of {@code &#160;} are none of the card's. */
  private static boolean isInEntity(StringBuilder text, int at) {
    int hash = at;
    while (hash > 0 && DigitRun.isDigit(text.charAt(hash))) {
      hash--;
    }
    return text.charAt(hash) == '#' && hash > 0 && text.charAt(hash - 1) == '&';
  }

  /** Nearly all texts have too few digits. */
  private static boolean mayHold(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      if (DigitRun.isDigit(text.charAt(i))) {
        digits++;
        if (digits == CardBrand.SHORTEST) {
          return true;
        }
      }
    }
    return false;
  }
}
