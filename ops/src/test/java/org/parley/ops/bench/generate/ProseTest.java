package org.parley.ops.bench.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.community.markup.Markup;
import org.parley.community.markup.PlainText;
import org.parley.community.markup.RenderedText;
import org.parley.community.markup.TextRules;

class ProseTest {

  private static final int TEXTS = 2_000;

  private final Markup markup = new Markup();

  @Test
  void theHtmlIsWhatTheProductMakesOfTheMarkdown() {
    Pen pen = new Pen(7);
    for (int i = 0; i < TEXTS; i++) {
      Passage passage = pen.write(5 + i % 300);
      RenderedText rendered = markup.render(passage.markdown.toString());
      assertThat(passage.html.toString()).isEqualTo(rendered.html());
      assertThat(passage.plain.toString()).isEqualTo(rendered.plainText());
    }
  }

  @Test
  void theWordsAreThoseOfThePlainText() {
    Pen pen = new Pen(8);
    for (int i = 0; i < TEXTS; i++) {
      Passage passage = pen.write(5 + i % 300);
      String plain = PlainText.of(passage.html.toString()).toLowerCase(Locale.ROOT);
      List<String> words =
          Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
      assertThat(pen.words(passage)).isEqualTo(words);
    }
  }

  @Test
  void theProductWouldTakeEveryTextAsItIs() {
    Pen pen = new Pen(9);
    for (int i = 0; i < TEXTS; i++) {
      String body = pen.write(5 + i % 300).markdown.toString();
      assertThat(TextRules.bodyProblem(body)).isEmpty();
      assertThat(TextRules.normalizeBody(body)).isEqualTo(body);
    }
  }

  @Test
  void theProductWouldTakeEveryTitleAsItIs() {
    Pen pen = new Pen(10);
    for (int i = 0; i < TEXTS; i++) {
      String title = Title.draw(pen.vocabulary, pen.dice, i % 2 == 0).text();
      assertThat(TextRules.titleProblem(title)).isEmpty();
      assertThat(TextRules.normalizeTitle(title)).isEqualTo(title);
    }
  }

  @Test
  void theSameSeedWritesTheSameAndAnotherSeedSomethingElse() {
    assertThat(texts(3)).isEqualTo(texts(3));
    assertThat(texts(3)).doesNotContainAnyElementsOf(texts(4));
  }

  @Test
  void thereAreLinksAndCodeAndListsInTheTexts() {
    String all = String.join("\n", texts(5));
    assertThat(all)
        .contains("```java", "](https://docs.example.org/", "**", "\n- ", "\n1. ", "\n> ");
  }

  @Test
  void theCommonestWordsComeAsOftenAsInEnglish() {
    Pen pen = new Pen(6);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < TEXTS; i++) {
      words.addAll(pen.words(pen.write(100)));
    }
    double share = (double) words.stream().filter("the"::equals).count() / words.size();
    assertThat(share).isBetween(0.02, 0.07);
    assertThat(words.stream().distinct().count()).isGreaterThan(20_000);
  }

  private static List<String> texts(long seed) {
    Pen pen = new Pen(seed);
    return IntStream.range(0, 200).mapToObj(i -> pen.write(60).markdown.toString()).toList();
  }

  /** Prose with everything that it needs. */
  private static final class Pen {

    private final Dice dice;
    private final Vocabulary vocabulary;
    private final Prose prose;
    private final Passage passage = new Passage();

    Pen(long seed) {
      dice = new Dice(seed);
      vocabulary = new Vocabulary(dice);
      prose = new Prose(vocabulary, new Snippets(vocabulary, dice), dice);
    }

    Passage write(int words) {
      prose.write(passage, words);
      return passage;
    }

    List<String> words(Passage written) {
      return IntStream.range(0, written.wordCount())
          .mapToObj(i -> vocabulary.text(written.word(i)))
          .toList();
    }
  }
}
