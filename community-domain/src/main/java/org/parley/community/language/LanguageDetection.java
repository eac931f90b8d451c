package org.parley.community.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells the language of a text by OpenNLP's model of 103 languages. The model, which takes 35 MB,
 * is read when it is first asked.
 */
public final class LanguageDetection {

  private static final String MODEL = "/langdetect-183.bin";
  private static final int ENOUGH = 2_000;
  private static final int MOST = 3;

  private LanguageDetection() {}

  private static final class Holder {
    static final LanguageDetectorModel LOADED = load();
  }

  /** The likeliest languages, the likeliest first. */
  public static List<LikelyLanguage> of(String text) {
    return all(text).subList(0, MOST);
  }

  /** How much less likely one language is than the likeliest, 0 to 1. */
  public static double lagOf(String language, String text) {
    List<LikelyLanguage> all = all(text);
    double likely =
        all.stream()
            .filter(candidate -> candidate.code().equals(language))
            .mapToDouble(LikelyLanguage::likelihood)
            .sum();
    return 1 - likely / all.get(0).likelihood();
  }

  private static List<LikelyLanguage> all(String text) {
    String part = text.substring(0, Math.min(ENOUGH, text.length()));
    return Arrays.stream(new LanguageDetectorME(Holder.LOADED).predictLanguages(part))
        .map(language -> new LikelyLanguage(language.getLang(), language.getConfidence()))
        .toList();
  }

  private static LanguageDetectorModel load() {
    try (InputStream in = LanguageDetection.class.getResourceAsStream(MODEL)) {
      return new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
