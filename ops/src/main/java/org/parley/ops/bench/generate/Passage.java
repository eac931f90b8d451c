package org.parley.ops.bench.generate;

import java.util.Arrays;

/**
 * One text in all the forms that are stored: as its author typed it, as readers get it, as plain
 * text, and as the numbers of its words. Used again for the next text.
 */
final class Passage {

  final Bytes markdown = new Bytes();
  final Bytes html = new Bytes();
  final Bytes plain = new Bytes();
  private int[] words = new int[512];
  private int count;

  void clear() {
    markdown.clear();
    html.clear();
    plain.clear();
    count = 0;
  }

  void add(int word) {
    if (count == words.length) {
      words = Arrays.copyOf(words, count * 2);
    }
    words[count++] = word;
  }

  int wordCount() {
    return count;
  }

  int word(int index) {
    return words[index];
  }
}
