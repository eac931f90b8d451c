package org.parley.moderation.screening.criterion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** More posts of one author within some minutes than a number. */
public final class PostingRate implements Criterion {

  /** Minutes of a day; no window is longer. */
  public static final int LONGEST = 1_440;

  private final int most;
  private final Duration window;

  PostingRate(int most, Duration window) {
    this.most = most;
    this.window = window;
  }

  public static PostingRate of(Settings settings) {
    return new PostingRate(
        settings.requiredNumber("posts", 1, 100),
        Duration.ofMinutes(settings.requiredNumber("minutes", 1, LONGEST)));
  }

  @Override
  public List<Match> matches(PostUnderScreening post) {
    Instant at = post.writer().at();
    Instant since = at.minus(window);
    long count =
        post.writer().posts().stream()
            .filter(moment -> moment.isAfter(since) && !moment.isAfter(at))
            .count();
    return count > most ? List.of(Match.ofWhole(String.valueOf(count), 1)) : List.of();
  }
}
