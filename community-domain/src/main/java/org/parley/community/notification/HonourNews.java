package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.thread.AnswerAccepted;
import org.parley.community.thread.AnswerMadeOfficial;
import org.parley.community.vote.PostVoted;

/** Tells authors that a post of theirs was accepted, made official, or reached many votes. */
@ApplicationScoped
public class HonourNews implements DomainEventListener {

  private static final Set<Class<?>> HEARD =
      Set.of(AnswerAccepted.class, AnswerMadeOfficial.class, PostVoted.class);

  @Inject Subjects subjects;
  @Inject Scores scores;
  @Inject Notifications notifications;
  @Inject Herald herald;

  @Override
  public String name() {
    return "notify-honours";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return HEARD.contains(type);
  }

  @Override
  public void on(DomainEvent event) {
    if (event instanceof AnswerAccepted accepted) {
      tell(NotificationKind.ACCEPTED, accepted.postId(), accepted.actorId(), accepted.at());
    } else if (event instanceof AnswerMadeOfficial official) {
      tell(NotificationKind.OFFICIAL, official.postId(), official.actorId(), official.at());
    } else if (event instanceof PostVoted vote && vote.value() > 0) {
      tellOfVotes(vote);
    }
  }

  private void tell(NotificationKind kind, long postId, long actorId, Instant at) {
    subjects
        .find(postId)
        .ifPresent(
            post ->
                tellAuthor(
                    post,
                    new News(
                        kind,
                        kind.word() + ":" + postId,
                        post.threadId(),
                        postId,
                        actorId,
                        null,
                        "",
                        at)));
  }

  private void tellOfVotes(PostVoted vote) {
    Scores.Step step = scores.around(vote.postId(), vote.at());
    int milestone = Milestones.passed(step.before(), step.after());
    if (milestone > 0 && notifications.raiseMilestone(vote.postId(), milestone)) {
      subjects
          .find(vote.postId())
          .ifPresent(post -> tellAuthor(post, votes(post, milestone, vote.at())));
    }
  }

  /** Votes have no name: nobody learns who voted. */
  private static News votes(Subject post, int milestone, Instant at) {
    String occasion = "votes:" + post.postId() + ":" + milestone;
    return new News(
        NotificationKind.VOTES, occasion, post.threadId(), post.postId(), null, milestone, "", at);
  }

  private void tellAuthor(Subject post, News news) {
    if (post.authorId() != null) {
      herald.tell(news, List.of(post.authorId()));
    }
  }
}
