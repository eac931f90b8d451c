package org.parley.moderation.screening.model;

/**
 * Sees in a text what the models weigh. A model says with which version of this it was trained;
 * another version cannot read it.
 */
public final class FeatureReader {

  /** Goes up with every change of what is seen. */
  public static final int VERSION = 1;

  private static final double WORDS = 2;
  private static final double LETTERS = 1.5;

  private FeatureReader() {}

  public static Features read(String text) {
    return read(PlainText.of(text));
  }

  static Features read(PlainText text) {
    Features all = new Features();
    Features words = WordFeatures.of(text);
    words.normalise(WORDS);
    all.addAll(words);
    Features letters = LetterFeatures.of(text);
    letters.normalise(LETTERS);
    all.addAll(letters);
    ToneFeatures.addTo(all, text);
    StyleFeatures.addTo(all, text);
    RudeFeatures.addTo(all, text);
    return all;
  }
}
