package org.parley.community.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.parley.community.member.Actor;

/**
 * Draws once a day which answers of experts staff shall check. Any number of nodes may run it: the
 * day's row is there once.
 */
@ApplicationScoped
public class DrawRelay {

  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Clock clock;
  @Inject SamplingService settings;
  @Inject DrawPools pools;
  @Inject Draws draws;

  /**
   * Draws, unless today's draw was made.
   *
   * @return how many answers were drawn
   */
  @Transactional
  public int drawToday() {
    Sampling sampling = settings.find(Actor.operator());
    return draw(new Draw(RANDOM.nextLong(), sampling.share()), sampling.weekly());
  }

  /** The same with a given seed. */
  @Transactional
  public int draw(Draw draw, int weekly) {
    Instant now = clock.instant();
    if (!pools.isAnybodyRanked() || !draws.begin(draw, now)) {
      return 0;
    }
    List<DrawPools.Answer> pool = pools.posted(draws.postedFrom(now), now);
    int drawn = 0;
    for (DrawPools.Answer answer : pool) {
      drawn += draw.takes(answer.postId()) && draws.take(answer, Draws.Cause.SHARE, now) ? 1 : 0;
    }
    for (DrawPools.Answer answer : pools.oneEachOf(weekly, draw, now)) {
      drawn += draws.take(answer, Draws.Cause.WEEKLY, now) ? 1 : 0;
    }
    draws.finish(pool.size(), drawn, now);
    return drawn;
  }
}
