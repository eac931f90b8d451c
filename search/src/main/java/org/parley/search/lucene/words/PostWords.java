package org.parley.search.lucene.words;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.search.PostDocument;
import org.parley.search.lucene.words.Stems.Stem;

/**
 * The words of a post as both engines index them, with spaces between.
 *
 * @param language of the body, for the highlighter
 * @param body the part of it that is indexed and shown
 */
public record PostWords(Language language, String body, Field title, Field text) {

  /** A body's first part is indexed; nobody looks for what stands behind a book's length. */
  public static final int LONGEST = 500_000;

  /**
   * One text in words.
   *
   * @param stems in its language
   * @param exact as it stands
   */
  public record Field(String stems, String exact) {

    private static Field of(String text, Language language, Stems stemming) {
      List<Token> tokens = Tokens.of(text);
      return new Field(
          stemming.ofText(tokens, language).stream()
              .map(Stem::term)
              .collect(Collectors.joining(" ")),
          String.join(" ", Tokens.words(tokens)));
    }
  }

  /** The stems of a body's first words: what a thread is about stands there. */
  public static String head(String text, Language language) {
    return new Stems()
        .ofText(Tokens.of(TitleWords.firstLines(text)), language).stream()
            .map(Stem::term)
            .collect(Collectors.joining(" "));
  }

  public static PostWords of(PostDocument post) {
    String body = post.text().length() > LONGEST ? post.text().substring(0, LONGEST) : post.text();
    Language language = SpokenLanguage.of(post.title(), body);
    Stems stems = new Stems();
    return new PostWords(
        language,
        body,
        Field.of(post.title(), SpokenLanguage.ofTitle(post.title(), language), stems),
        Field.of(body, language, stems));
  }
}
