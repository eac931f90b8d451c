package org.parley.search.lucene.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.search.ScoreExplanation;
import org.parley.search.ScorePart;
import org.parley.search.ScorePart.Kind;

/** Reads an engine's reasons for what the words are worth, and adds what the quality adds. */
public final class ScoreParts {

  /** As in {@code weight(body.exact:"heat pump"~2 in 7)} or {@code ConstantScore(tag:roof)^2.0}. */
  private static final Pattern LEAF =
      Pattern.compile("(\\w+?)(?:\\.exact|Exact)?:(\"[^\"]*\"(?:~\\d+)?|[^\\s()^|]+)");

  private static final String BEST = "max ";
  private static final Pattern SLOP = Pattern.compile("~\\d+$");

  private final Map<ScorePart, Double> parts = new LinkedHashMap<>();

  private ScoreParts() {}

  /**
   * The parts of one post's score.
   *
   * @param text why the words are worth what they are
   * @param score with everything
   */
  public static ScoreExplanation of(long postId, Reason text, Quality quality, double score) {
    ScoreParts found = new ScoreParts();
    found.read(text);
    List<ScorePart> parts = new ArrayList<>();
    found.parts.forEach((p, sum) -> parts.add(part(p.kind(), p.field(), p.words(), sum)));
    parts.sort(Comparator.comparingDouble(ScorePart::score).reversed());
    double words = text.value();
    addBonus(parts, Kind.ACCEPTED, words * quality.acceptedBonus());
    addBonus(parts, Kind.VERIFIED, words * quality.verifiedBonus());
    addBonus(parts, Kind.VOTES, words * quality.votesBonus());
    addBonus(parts, Kind.AGE, words * quality.freshBonus(Quality.today()));
    if (score - words * quality.factor(Quality.today()) > Weights.EVERY_WORD / 2) {
      parts.add(ScorePart.of(Kind.EVERY_WORD, Weights.EVERY_WORD));
    }
    return new ScoreExplanation(postId, score, parts);
  }

  private static ScorePart part(Kind kind, String field, String words, double score) {
    return new ScorePart(kind, field, words, score);
  }

  private static void addBonus(List<ScorePart> parts, Kind kind, double score) {
    if (score > 0) {
      parts.add(ScorePart.of(kind, score));
    }
  }

  private void read(Reason reason) {
    if (reason.value() <= 0) {
      return;
    }
    Optional<ScorePart> leaf = leaf(reason);
    if (leaf.isPresent()) {
      parts.merge(leaf.get(), reason.value(), Double::sum);
    } else {
      reason.details().forEach(this::read);
    }
  }

  /** A word's weight in a field: of several ways in which it occurs there the best names it. */
  private static Optional<ScorePart> leaf(Reason reason) {
    if (reason.description().startsWith(BEST)) {
      return reason.details().stream()
          .max(Comparator.comparingDouble(Reason::value))
          .flatMap(ScoreParts::leaf);
    }
    Matcher named = LEAF.matcher(reason.description());
    boolean single =
        reason.description().startsWith("weight(")
            || reason.description().startsWith("ConstantScore(")
            || named.lookingAt();
    if (single && named.reset().find()) {
      String words = named.group(2);
      Kind kind = SLOP.matcher(words).find() ? Kind.NEAR : Kind.TEXT;
      String plain = SLOP.matcher(words).replaceFirst("").replace("\"", "");
      return Optional.of(part(kind, named.group(1), plain, 0));
    }
    // a choice that is made of others, such as several pairs of letters
    return reason.details().size() == 1 ? leaf(reason.details().get(0)) : Optional.empty();
  }
}
