package org.parley.moderation.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a text apart: words (masked ones too: {@code sh*t}), emoticons, emoji, marks that say
 * something. Code, links and mentions are one token each, markup and entities none. Only the first
 * 8,000 units are read: a tone is known by then. Every quantifier is possessive or bounded, so that
 * no text makes it slow.
 */
public final class Tokenizer {

  private static final int ENOUGH = 8_000;

  private static final Pattern THING =
      Pattern.compile(
          """
          (?<code>```[^`]{0,4000}+```|`[^`\\n]{1,300}+`|<(?<tag>pre|code)>[^<]{0,4000}+</\\k<tag>>)
          |(?<skip></?+[a-zA-Z!][^<>]{0,200}+>|&\\#?+\\w{2,8}+;)
          |(?<link>(?:https?+://|www\\.)[^\\s<>()]++|[\\w.+-]{1,64}+@[\\w-]{1,64}+\\.[a-zA-Z]{2,10}+)
          |(?<mention>@\\w++)
          |(?<emoticon>(?<![\\p{L}\\p{N}])(?:[:;=8xX]['’]?+[-^o]?+(?:[)(\\]\\[/\\\\|3*@$<>{}]++|[dDpPoOsS](?![\\p{L}\\p{N}]))
            |[(\\[)]{1,2}+[-^]?+[:;=](?![\\p{L}\\p{N}])|</?+3(?!\\d)|\\^[_.-]?+\\^|[-o>][_.][-o<]))
          |(?<emoji>[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{27BF}\\x{2B50}])
          |(?<word>\\p{L}[\\p{L}\\p{M}\\p{N}]*+(?:['’*$@\\#]++[\\p{L}\\p{N}]++)*+\\*{0,6}+)
          |(?<number>\\p{N}++(?:[.,:]\\p{N}++)*+)
          |(?<mark>[!?]++|\\.{2,}+|…|[.,;:€$£%])
          """,
          Pattern.COMMENTS);

  private Tokenizer() {}

  public static List<Token> tokens(String text) {
    String read = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
    List<Token> tokens = new ArrayList<>();
    Matcher things = THING.matcher(read);
    while (things.find()) {
      TokenKind kind = kind(things);
      if (kind != null) {
        tokens.add(Token.of(kind, things.group(), new Span(things.start(), things.end())));
      }
    }
    return tokens;
  }

  private static TokenKind kind(Matcher things) {
    for (TokenKind kind : TokenKind.values()) {
      if (things.group(kind.name().toLowerCase(java.util.Locale.ROOT)) != null) {
        return kind;
      }
    }
    return null;
  }
}
