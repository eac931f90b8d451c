package org.parley.moderation.screening.criterion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.moderation.screening.model.TextModels;

/**
 * A thread in which the tone falls: the latest posts are more negative than those before them by
 * more than a bound. Each tone is from −100, surely negative, to 100, surely positive.
 */
public final class ToneDrop implements Criterion {

  /** Fewer posts before say nothing of how a thread began. */
  private static final int FEWEST_BEFORE = 2;

  private final TextModels models = new TextModels();
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
  public List<Match> matches(PostUnderScreening post) {
    List<String> newestFirst = new ArrayList<>(List.of(post.body()));
    newestFirst.addAll(post.surroundings().earlier());
    if (newestFirst.size() < latest + FEWEST_BEFORE) {
      return List.of();
    }
    double now = tone(newestFirst.subList(0, latest));
    double before = tone(newestFirst.subList(latest, newestFirst.size()));
    double drop = before - now;
    return drop >= fall
        ? List.of(Match.ofWhole(String.valueOf(Math.round(drop)), Math.min(1, drop / 200)))
        : List.of();
  }

  private double tone(List<String> posts) {
    return posts.stream()
        .mapToDouble(text -> 100 * models.readWordsAlone(text).sentiment().balance())
        .average()
        .orElse(0);
  }
}
