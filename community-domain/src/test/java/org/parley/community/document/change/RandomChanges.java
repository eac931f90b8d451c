package org.parley.community.document.change;

import java.util.Random;

/** Texts and change sets of every shape, the same ones for the same seed. */
final class RandomChanges {

  private static final String[] LETTERS = {"a", "b", " ", "\n", "é", "漢", "😀", "word ", "\n\n"};

  private final Random random;

  RandomChanges(long seed) {
    random = new Random(seed);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      text.append(LETTERS[random.nextInt(LETTERS.length)]);
    }
    return text.toString();
  }

  ChangeSet changes(int length) {
    Parts parts = new Parts();
    int at = 0;
    while (at < length) {
      int units = 1 + random.nextInt(length - at);
      switch (random.nextInt(4)) {
        case 0 -> parts.remove(units);
        case 1 -> {
          parts.insert(text());
          parts.remove(units);
        }
        default -> parts.keep(units);
      }
      at += units;
      if (random.nextInt(3) == 0) {
        parts.insert(text());
      }
    }
    if (length == 0) {
      parts.insert(text());
    }
    return parts.toChangeSet();
  }

  int upTo(int most) {
    return random.nextInt(most + 1);
  }
}
