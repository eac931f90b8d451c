package org.parley.moderation.screening.text;

/** What stands in a text. */
public enum TokenKind {
  WORD,
  NUMBER,
  MARK,
  EMOTICON,
  EMOJI,
  MENTION,
  LINK,
  CODE
}
