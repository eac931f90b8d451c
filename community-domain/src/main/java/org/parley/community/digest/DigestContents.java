package org.parley.community.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.parley.community.member.Actor;
import org.parley.community.notification.DigestRhythm;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Chooses what a member's digest tells. */
@ApplicationScoped
class DigestContents {

  // what is older than this is no news, however rarely somebody gets a digest
  private static final Duration NEWS = Duration.ofDays(14);
  private static final Duration QUESTIONS = Duration.ofDays(14);

  @Inject Visibilities visibilities;
  @Inject DigestNews news;
  @Inject DigestThreads threads;

  Digest of(Actor member, DigestRhythm rhythm, Instant now) {
    Visibility visibility = visibilities.of(member);
    Duration span = rhythm == DigestRhythm.DAILY ? Duration.ofDays(1) : Duration.ofDays(7);
    return Digest.of(
        news.of(visibility, now.minus(NEWS)),
        threads.followed(visibility, now.minus(span)),
        threads.waiting(visibility, now.minus(QUESTIONS)));
  }
}
