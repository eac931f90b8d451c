package org.parley.moderation.screening.criterion;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A thread in which the tone falls: the latest posts are more negative than those before them by
 * more than a bound. Each tone is from −100, surely negative, to 100, surely positive.
 */
public final class ToneDrop implements Criterion {

  /** Fewer posts before say nothing of how a thread began. */
  private static final int FEWEST_BEFORE = 2;

  private final int latest;
  private final int fall;

  ToneDrop(int latest, int fall) {
    this.latest = latest;
    this.fall = fall;
  }

  public static ToneDrop of(Settings settings) {
    return new ToneDrop(
        settings.requiredNumber("latest", 1, 10), settings.requiredNumber("fall", 10, 200));
  }

  @Override
  public boolean isSlow() {
    return true;
  }

  @Override
  public Optional<Concern> concern() {
    return Optional.of(Concern.ANGRY);
  }

  @Override
  public Set<Need> needs() {
    return EnumSet.of(Need.EARLIER_POSTS);
  }

  @Override
  public boolean canRead(PostUnderScreening post) {
    return post.reading().isEnglish();
  }

  @Override
  public List<Match> matches(PostUnderScreening post) {
    if (post.surroundings().earlier().size() + 1 < latest + FEWEST_BEFORE || !canRead(post)) {
      return List.of();
    }
    List<Double> newestFirst = post.reading().tones();
    double now = average(newestFirst.subList(0, latest));
    double before = average(newestFirst.subList(latest, newestFirst.size()));
    double drop = before - now;
    return drop >= fall
        ? List.of(Match.ofWhole(told(before, now), Math.min(1, drop / 200)))
        : List.of();
  }

  private static double average(List<Double> tones) {
    return tones.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  /** From which tone to which: {@code +62 → −35}. */
  private static String told(double before, double now) {
    return signed(before) + " → " + signed(now);
  }

  private static String signed(double tone) {
    long whole = Math.round(tone);
    return whole < 0 ? "−" + -whole : "+" + whole;
  }
}
