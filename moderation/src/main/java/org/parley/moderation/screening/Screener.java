package org.parley.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.CommentPosted;
import org.parley.community.thread.PostEdited;
import org.parley.community.thread.ThreadStarted;

/**
 * Reads what customers have written or edited by the rules in force, soon after it is saved. Each
 * text is read once, however often it is delivered; the rules of that moment count.
 */
@ApplicationScoped
public class Screener implements DomainEventListener {

  private static final Set<Class<? extends DomainEvent>> WANTED =
      Set.of(ThreadStarted.class, AnswerPosted.class, CommentPosted.class, PostEdited.class);

  @Inject Clock clock;
  @Inject ScreeningRules rules;
  @Inject TextsToRead texts;
  @Inject Hits hits;
  @Inject Consequences consequences;
  @Inject Concerns concerns;

  @Override
  public String name() {
    return "screening";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return WANTED.contains(type);
  }

  @Override
  public void on(DomainEvent event) {
    List<RuleInForce> inForce = rules.inForce();
    if (!inForce.isEmpty()) {
      texts.find(postOf(event), inForce).filter(hits::begin).ifPresent(post -> read(post, inForce));
    }
  }

  private void read(PostToScreen post, List<RuleInForce> inForce) {
    long postId = post.place().postId();
    hits.outdate(postId, clock.instant());
    List<RuleInForce> fitting = inForce.stream().filter(post::isReadBy).toList();
    List<Hit> found =
        Screening.read(post.content(), fitting).stream()
            .filter(hit -> !hits.isLetPass(postId, hit))
            .toList();
    concerns.tell(post, found, fitting);
    consequences.take(post, found).forEach(hit -> hits.add(post, hit, clock.instant()));
  }

  private static long postOf(DomainEvent event) {
    if (event instanceof ThreadStarted started) {
      return started.postId();
    } else if (event instanceof AnswerPosted posted) {
      return posted.postId();
    } else if (event instanceof CommentPosted posted) {
      return posted.postId();
    }
    return ((PostEdited) event).postId();
  }
}
