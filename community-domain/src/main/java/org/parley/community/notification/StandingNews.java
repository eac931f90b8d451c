package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.trust.TrustLevelChanged;
import org.parley.community.vote.VotesDiscounted;

/**
 * Tells members that they reached another trust level, and authors that some votes count no longer
 * or again; whose votes they were is told to nobody.
 */
@ApplicationScoped
public class StandingNews implements DomainEventListener {

  private static final Set<Class<?>> HEARD = Set.of(TrustLevelChanged.class, VotesDiscounted.class);

  @Inject Subjects subjects;
  @Inject MemberNames names;
  @Inject Herald herald;

  @Override
  public String name() {
    return "notify-standing";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return HEARD.contains(type);
  }

  @Override
  public void on(DomainEvent event) {
    if (event instanceof TrustLevelChanged level && level.after() > level.before()) {
      tellOfLevel(level);
    } else if (event instanceof VotesDiscounted votes) {
      subjects
          .find(votes.postId())
          .filter(post -> post.authorId() != null)
          .ifPresent(post -> tellOfVotes(post.authorId(), votes));
    }
  }

  private void tellOfLevel(TrustLevelChanged level) {
    herald.tell(
        News.of(
            NotificationKind.TRUST,
            "trust:" + level.after() + ":" + micros(level.at()),
            new Spot("Trust level " + level.after(), "/privileges", null),
            null,
            null,
            "",
            level.at()),
        List.of(level.memberId()));
  }

  /** Once for a case and author, however many posts it is about. */
  private void tellOfVotes(long authorId, VotesDiscounted votes) {
    String deed = votes.count() > 0 ? "VOTES_DISCOUNTED" : "VOTES_COUNT_AGAIN";
    herald.tell(
        News.of(
            NotificationKind.MODERATION,
            "moderation:" + deed + ":" + votes.caseId(),
            new Spot("Your reputation", "/m/" + names.of(authorId) + "/reputation", null),
            null,
            null,
            deed,
            votes.at()),
        List.of(authorId));
  }

  private static long micros(Instant at) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, at);
  }
}
