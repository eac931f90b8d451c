package org.parley.community.personaldata;

/**
 * Who issues card numbers: the first digits and how many there are, as ISO/IEC 7812 hands them out.
 * Without them one in ten order numbers would pass for a card; with them times and the numbers of
 * books and phones, which begin otherwise, never do.
 */
enum CardBrand {
  VISA("4", "4", 13, 16, 19),
  MASTERCARD("51", "55", 16),
  MASTERCARD_2("2221", "2720", 16),
  AMERICAN_EXPRESS_34("34", "34", 15),
  AMERICAN_EXPRESS_37("37", "37", 15),
  DINERS_300("300", "305", 14),
  DINERS_36("36", "36", 14),
  DINERS_38("38", "39", 14, 16),
  JCB("3528", "3589", 16, 17, 18, 19),
  MAESTRO_50("50", "50", 13, 14, 15, 16, 17, 18, 19),
  MAESTRO_56("56", "58", 13, 14, 15, 16, 17, 18, 19),
  MAESTRO_63("63", "63", 13, 14, 15, 16, 17, 18, 19),
  MAESTRO_67("67", "67", 13, 14, 15, 16, 17, 18, 19),
  DISCOVER_60("60", "60", 16, 17, 18, 19),
  UNION_PAY("62", "62", 16, 17, 18, 19),
  DISCOVER_64("64", "65", 16, 17, 18, 19),
  RUPAY("81", "82", 16),
  MIR("2200", "2204", 16, 17, 18, 19);

  static final int SHORTEST = 13;
  static final int LONGEST = 19;

  private final String from;
  private final String to;
  private final int lengths;

  CardBrand(String from, String to, int... lengths) {
    this.from = from;
    this.to = to;
    int bits = 0;
    for (int length : lengths) {
      bits |= 1 << length;
    }
    this.lengths = bits;
  }

  /** Whether these ASCII digits are a card's: known first digits, a fitting length, and Luhn's. */
  static boolean isCard(String digits) {
    if (digits.length() < SHORTEST || digits.length() > LONGEST || !passesLuhn(digits)) {
      return false;
    }
    for (CardBrand brand : values()) {
      if (brand.issues(digits)) {
        return true;
      }
    }
    return false;
  }

  private boolean issues(String digits) {
    String first = digits.substring(0, from.length());
    return (lengths & 1 << digits.length()) != 0
        && first.compareTo(from) >= 0
        && first.compareTo(to) <= 0;
  }

  /** ISO/IEC 7812-1, annex B. */
  private static boolean passesLuhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 0 ? digit : digit * 2;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }
}
