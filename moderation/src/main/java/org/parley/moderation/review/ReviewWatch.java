package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.parley.community.document.suggestion.EditSuggested;
import org.parley.community.document.suggestion.SuggestionDecided;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.live.Signal;
import org.parley.community.live.Signals;
import org.parley.community.rule.Rules;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.CommentPosted;
import org.parley.community.thread.PostEdited;
import org.parley.community.thread.ThreadStarted;
import org.parley.moderation.review.WrittenPosts.Written;

/** Puts edits and first posts into the queue, after they are saved and never in their way. */
@ApplicationScoped
public class ReviewWatch implements DomainEventListener {

  private static final Set<Class<? extends DomainEvent>> WANTED =
      Set.of(
          ThreadStarted.class,
          AnswerPosted.class,
          CommentPosted.class,
          PostEdited.class,
          EditSuggested.class,
          SuggestionDecided.class);

  @Inject WrittenPosts written;
  @Inject ReviewCases cases;
  @Inject Signals signals;

  @Override
  public String name() {
    return "review";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return WANTED.contains(type);
  }

  @Override
  public void on(DomainEvent event) {
    if (event instanceof ThreadStarted started) {
      posted(started.postId(), started.actorId(), started.at());
    } else if (event instanceof AnswerPosted answer) {
      posted(answer.postId(), answer.actorId(), answer.at());
    } else if (event instanceof CommentPosted comment) {
      posted(comment.postId(), comment.actorId(), comment.at());
    } else if (event instanceof PostEdited edit) {
      edited(edit);
    } else {
      // a suggestion came or was decided: the queue reads it where it stands
      signals.send(Signal.review());
    }
  }

  @Override
  public boolean takesMany() {
    return true;
  }

  private void posted(long postId, long authorId, Instant at) {
    written
        .find(postId, authorId, at)
        .filter(post -> LookRule.looksAtPost(post.facts(), Rules.inForce()))
        .ifPresent(post -> cases.openFirst(postId, at));
  }

  private void edited(PostEdited edit) {
    written
        .find(edit.postId(), edit.actorId(), edit.at())
        .filter(post -> post.revision() > 1)
        .filter(post -> LookRule.looksAtEdit(post.facts(), Rules.inForce(), edit.at()))
        .map(Written::revision)
        .ifPresent(revision -> cases.openEdit(edit.postId(), revision, edit.at()));
  }
}
