package org.parley.moderation.screening.criterion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text by OpenNLP's model of 103 languages. The model is read when it is
 * first asked, so that it takes memory only of who has such a rule.
 */
final class LanguageDetection {

  private static final String MODEL = "/langdetect-183.bin";
  private static final int ENOUGH = 2_000;
  private static final int MOST = 3;

  private LanguageDetection() {}

  private static final class Holder {
    static final LanguageDetectorModel LOADED = load();
  }

  /** The likeliest languages, the likeliest first. */
  static List<Language> of(String text) {
    return all(text).subList(0, MOST);
  }

  /** How much less likely one language is than the likeliest, 0 to 1. */
  static double lagOf(String language, String text) {
    List<Language> all = all(text);
    double likely =
        all.stream()
            .filter(candidate -> candidate.getLang().equals(language))
            .mapToDouble(Language::getConfidence)
            .sum();
    return 1 - likely / all.get(0).getConfidence();
  }

  private static List<Language> all(String text) {
    String part = text.substring(0, Math.min(ENOUGH, text.length()));
    return List.of(new LanguageDetectorME(Holder.LOADED).predictLanguages(part));
  }

  private static LanguageDetectorModel load() {
    try (InputStream in = LanguageDetection.class.getResourceAsStream(MODEL)) {
      return new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
