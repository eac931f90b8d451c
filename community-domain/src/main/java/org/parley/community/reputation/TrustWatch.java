package org.parley.community.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.trust.TrustRelay;
import org.parley.community.vote.PostVoted;

/** Looks at the trust level of whoever answered, voted or was voted for, soon after it happened. */
@ApplicationScoped
public class TrustWatch implements DomainEventListener {

  private static final Set<Class<?>> HEARD = Set.of(AnswerPosted.class, PostVoted.class);

  @Inject Jdbi jdbi;
  @Inject TrustRelay relay;

  @Override
  public String name() {
    return "trust-levels";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return HEARD.contains(type);
  }

  @Override
  public void on(DomainEvent event) {
    onAll(List.of(event));
  }

  @Override
  public boolean takesMany() {
    return true;
  }

  @Override
  public void onAll(List<DomainEvent> events) {
    Set<Long> members = new TreeSet<>();
    for (DomainEvent event : events) {
      if (event instanceof AnswerPosted answer) {
        members.add(answer.actorId());
      } else if (event instanceof PostVoted vote) {
        members.add(vote.actorId());
        members.addAll(authorsOf(vote.postId()));
      }
    }
    relay.review(members);
  }

  private List<Long> authorsOf(long postId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select author_id from post where id = :post and author_id is not null")
                .bind("post", postId)
                .mapTo(Long.class)
                .list());
  }
}
