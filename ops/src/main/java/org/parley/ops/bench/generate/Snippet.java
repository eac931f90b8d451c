package org.parley.ops.bench.generate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.parley.community.markup.Markup;
import org.parley.community.markup.RenderedText;

/** A block of Markdown that stands in many texts, rendered once by the product itself. */
record Snippet(byte[] markdown, byte[] html, byte[] plain, int[] words) {

  private static final String NO_WORD = "[^\\p{L}\\p{N}]+";

  static Snippet of(String markdown, Markup markup, Vocabulary vocabulary) {
    RenderedText text = markup.render(markdown);
    int[] words =
        Arrays.stream(text.plainText().toLowerCase(Locale.ROOT).split(NO_WORD))
            .filter(word -> !word.isEmpty())
            .mapToInt(vocabulary::number)
            .toArray();
    return new Snippet(bytes(markdown), bytes(text.html()), bytes(text.plainText()), words);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  void writeTo(Passage passage) {
    passage.markdown.add(markdown);
    passage.html.add(html);
    passage.plain.add(plain);
    for (int word : words) {
      passage.add(word);
    }
  }
}
