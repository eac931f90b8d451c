package org.parley.web.feed;

/** Text as XML can hold it. */
final class XmlText {

  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /** The text with everything replaced that XML 1.0 has no character for. */
  static String of(String text) {
    if (text.codePoints().allMatch(XmlText::isCharacter)) {
      return text;
    }
    return text.codePoints()
        .map(point -> isCharacter(point) ? point : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The production {@code Char} of XML 1.0, section 2.2. */
  private static boolean isCharacter(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || point >= 0x20 && point <= 0xD7FF
        || point >= 0xE000 && point <= 0xFFFD
        || point >= 0x10000;
  }
}
