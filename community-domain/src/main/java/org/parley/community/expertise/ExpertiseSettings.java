package org.parley.community.expertise;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.parley.community.expertise.score.Feature;
import org.parley.community.expertise.score.HalfLives;
import org.parley.community.expertise.score.LogMass;
import org.parley.community.expertise.score.MatchWeights;
import org.parley.community.expertise.score.Worth;
import org.parley.community.setting.Place;

/**
 * How this company reckons expertise: the product's own numbers, and over them what stands in
 * {@code templates/expertise.properties} of the data directory. The file is read for each run; a
 * value that is no number above zero is as if it were not there.
 */
public final class ExpertiseSettings {

  private static final String FILE = "expertise.properties";
  private static final int BEST = 1000;

  private final TreeMap<String, Double> values = new TreeMap<>();

  private ExpertiseSettings(Properties builtIn, Properties own) {
    for (String key : builtIn.stringPropertyNames()) {
      double value = Double.parseDouble(builtIn.getProperty(key));
      values.put(key, positive(own.getProperty(key), value));
    }
  }

  /** The settings as they are now. */
  public static ExpertiseSettings current() {
    Path own = Place.ofSystem().data().resolve("templates").resolve(FILE);
    try {
      return new ExpertiseSettings(
          BuiltIn.PROPERTIES,
          properties(new StringReader(Files.isRegularFile(own) ? Files.readString(own) : "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The product's own. */
  public static ExpertiseSettings shipped() {
    return new ExpertiseSettings(BuiltIn.PROPERTIES, new Properties());
  }

  public HalfLives halfLives() {
    return new HalfLives(
        value("half-life.days"), value("recent.half-life.days"), value("topic.half-life.days"));
  }

  public Worth worth() {
    return new Worth(
        value("worth.votes"),
        value("worth.accepted"),
        value("worth.verified"),
        value("worth.wrong"));
  }

  /** How much each feature of a match counts before anything was learned. */
  public MatchWeights weights() {
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      weights.put(feature, value(feature.key()));
    }
    return MatchWeights.of(weights);
  }

  /** A sum of worth as pages show it, from 0 to 1000. */
  int score(double endorsed, Instant now) {
    double left = LogMass.at(endorsed, now, halfLives().days());
    return (int) Math.round(BEST * left / (left + value("score.half")));
  }

  /** Equal for equal settings: what was reckoned under others is reckoned anew. */
  String fingerprint() {
    return Integer.toHexString(values.hashCode()) + "-" + values.size();
  }

  double value(String key) {
    return values.get(key);
  }

  private static double positive(String text, double otherwise) {
    try {
      double value = text == null ? otherwise : Double.parseDouble(text.strip());
      return value > 0 && value < Double.MAX_VALUE ? value : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private static Properties properties(Reader text) throws IOException {
    Properties properties = new Properties();
    properties.load(text);
    return properties;
  }

  /** Read once: it does not change while the product runs. */
  private static final class BuiltIn {
    private static final Properties PROPERTIES = read();

    private static Properties read() {
      try (InputStream in = ExpertiseSettings.class.getResourceAsStream(FILE)) {
        return properties(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
