package org.parley.ops.bench.generate;

import java.nio.charset.StandardCharsets;

/**
 * Writes texts as members of a community do: sentences in paragraphs, here and there a word in bold
 * or as code, a link, a block of code, a list. The HTML is written beside the Markdown, byte for
 * byte what the product's own renderer makes of it, because rendering ten million texts takes
 * hours.
 */
final class Prose {

  private static final double MARKED = 0.02;
  private static final double WITH_SNIPPET = 0.16;
  private static final int ENOUGH_FOR_SNIPPET = 25;

  /** How a word may be marked: what stands around it in Markdown and in HTML. */
  private enum Mark {
    BOLD("**", "**", "<strong>", "</strong>"),
    CODE("`", "`", "<code>", "</code>"),
    LINK(
        "[",
        "](https://docs.example.org/guide)",
        "<a href=\"https://docs.example.org/guide\" rel=\"nofollow ugc noopener\">",
        "</a>");

    private final byte[] before;
    private final byte[] after;
    private final byte[] htmlBefore;
    private final byte[] htmlAfter;

    Mark(String before, String after, String htmlBefore, String htmlAfter) {
      this.before = before.getBytes(StandardCharsets.US_ASCII);
      this.after = after.getBytes(StandardCharsets.US_ASCII);
      this.htmlBefore = htmlBefore.getBytes(StandardCharsets.US_ASCII);
      this.htmlAfter = htmlAfter.getBytes(StandardCharsets.US_ASCII);
    }
  }

  private static final Mark[] MARKS = Mark.values();
  private static final byte[] PARAGRAPH = {'<', 'p', '>'};
  private static final byte[] PARAGRAPH_END = {'<', '/', 'p', '>', '\n'};

  private final Vocabulary vocabulary;
  private final Snippets snippets;
  private final Dice dice;

  Prose(Vocabulary vocabulary, Snippets snippets, Dice dice) {
    this.vocabulary = vocabulary;
    this.snippets = snippets;
    this.dice = dice;
  }

  /** Writes a text of about so many words over what the passage held. */
  void write(Passage passage, int words) {
    passage.clear();
    paragraph(passage, words);
    if (words >= ENOUGH_FOR_SNIPPET && dice.chance(WITH_SNIPPET)) {
      separate(passage);
      snippets.draw(dice).writeTo(passage);
    }
    while (passage.wordCount() < words) {
      separate(passage);
      paragraph(passage, words - passage.wordCount());
    }
  }

  private static void separate(Passage passage) {
    passage.markdown.add('\n').add('\n');
    passage.plain.add('\n').add('\n');
  }

  private void paragraph(Passage passage, int most) {
    passage.html.add(PARAGRAPH);
    int sentences = 2 + dice.below(4);
    int end = passage.wordCount() + most;
    for (int i = 0; i < sentences && passage.wordCount() < end; i++) {
      if (i > 0) {
        everywhere(passage, ' ');
      }
      sentence(passage, Math.min(5 + dice.below(13), end - passage.wordCount()));
    }
    passage.html.add(PARAGRAPH_END);
  }

  private void sentence(Passage passage, int words) {
    word(passage, true);
    for (int i = 1; i < words; i++) {
      everywhere(passage, ' ');
      word(passage, false);
      if (dice.below(16) == 0 && i < words - 1) {
        everywhere(passage, ',');
      }
    }
    everywhere(passage, dice.below(8) == 0 ? '?' : '.');
  }

  private void word(Passage passage, boolean isFirst) {
    int word = vocabulary.draw(dice);
    byte[] bytes = isFirst ? vocabulary.capitalised(word) : vocabulary.bytes(word);
    passage.add(word);
    passage.plain.add(bytes);
    if (isFirst || !dice.chance(MARKED)) {
      passage.markdown.add(bytes);
      passage.html.add(bytes);
    } else {
      Mark mark = MARKS[dice.below(MARKS.length)];
      passage.markdown.add(mark.before).add(bytes).add(mark.after);
      passage.html.add(mark.htmlBefore).add(bytes).add(mark.htmlAfter);
    }
  }

  private static void everywhere(Passage passage, char character) {
    passage.markdown.add(character);
    passage.html.add(character);
    passage.plain.add(character);
  }
}
