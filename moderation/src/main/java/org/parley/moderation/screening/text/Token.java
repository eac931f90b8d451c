package org.parley.moderation.screening.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One thing in a text: its kind, how it is compared (lower case, apostrophes straight, letters
 * drawn out cut to two) and where it stands.
 */
public record Token(TokenKind kind, String form, String written, Span span) {

  private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}+");

  static Token of(TokenKind kind, String written, Span span) {
    String form =
        switch (kind) {
          case WORD ->
              DRAWN_OUT
                  .matcher(written.toLowerCase(Locale.ROOT).replace('’', '\''))
                  .replaceAll("$1$1");
          case NUMBER -> "0";
          case MARK -> mark(written);
          case MENTION -> "@";
          case LINK -> "://";
          case CODE -> "`";
          case EMOTICON, EMOJI -> written;
        };
    return new Token(kind, form, written, span);
  }

  public boolean isWord() {
    return kind == TokenKind.WORD;
  }

  /** Two capitals at least and no small letter. */
  public boolean isShouted() {
    return isWord()
        && written.codePoints().filter(Character::isUpperCase).count() >= 2
        && written.codePoints().noneMatch(Character::isLowerCase);
  }

  public boolean isDrawnOut() {
    return isWord() && DRAWN_OUT.matcher(written).find();
  }

  /** Ends what a negation reaches. */
  public boolean endsClause() {
    return (kind == TokenKind.MARK && ",;:.!?…".indexOf(form.charAt(0)) >= 0)
        || form.equals("but")
        || form.equals("however");
  }

  private static String mark(String written) {
    if (written.indexOf('!') >= 0) {
      return written.indexOf('?') >= 0 ? "!?" : written.length() > 1 ? "!!" : "!";
    }
    return written.length() > 1 ? written.substring(0, 2) : written;
  }
}
