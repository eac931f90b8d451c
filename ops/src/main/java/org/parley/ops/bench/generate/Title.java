package org.parley.ops.bench.generate;

/** A thread's title and the numbers of its words. */
record Title(String text, int[] words) {

  /** Words of five letters on average make it 25 to 75 characters long. */
  static Title draw(Vocabulary vocabulary, Dice dice, boolean isQuestion) {
    int[] words = new int[5 + dice.below(6)];
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      words[i] = vocabulary.draw(dice);
      text.append(i == 0 ? "" : " ").append(vocabulary.text(words[i]));
    }
    text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
    return new Title(text.append(isQuestion ? "?" : "").toString(), words);
  }
}
