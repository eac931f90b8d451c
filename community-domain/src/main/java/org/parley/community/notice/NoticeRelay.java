package org.parley.community.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parley.community.member.Actors;
import org.parley.community.space.Visibilities;

/**
 * Turns what is due to one member about one thread into one queued mail, in one transaction: the
 * mail is queued if and only if the notifications count as mailed.
 */
@ApplicationScoped
public class NoticeRelay {

  private static final Duration PAUSE = Duration.ofHours(1);

  @Inject Clock clock;
  @Inject DueNotices due;
  @Inject Actors actors;
  @Inject Visibilities visibilities;
  @Inject NoticeMails mails;

  /**
   * Works off what has been due longest.
   *
   * @return whether anything was
   * @throws NoticeFailed when its mail could not be written; to be handed to {@link #postpone}
   */
  @Transactional
  public boolean mailOne() {
    Instant now = clock.instant();
    Optional<DueNotices.Claim> claim = due.claim(now);
    claim.ifPresent(
        found -> {
          try {
            mail(found, now);
          } catch (RuntimeException e) {
            throw new NoticeFailed(found, e);
          }
        });
    return claim.isPresent();
  }

  private void mail(DueNotices.Claim claim, Instant now) {
    List<Long> ids = due.ids(claim, now);
    List<Notice> notices =
        actors
            .byId(claim.memberId())
            .map(member -> due.of(ids, visibilities.of(member)))
            .orElse(List.of());
    if (!notices.isEmpty()) {
      mails.queue(due.group(claim, notices));
      due.mailed(notices, now);
    }
    due.drop(ids);
  }

  @Transactional
  public void postpone(NoticeFailed failure) {
    Instant now = clock.instant();
    due.postpone(failure.claim(), now, now.plus(PAUSE));
  }
}
