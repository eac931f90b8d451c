package org.parley.community.document.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.document.DocumentTexts;
import org.parley.community.document.life.Stand;
import org.parley.community.document.life.Stands;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotFound;

/** Takes in what editors say about passages of a draft. All of them may resolve and reopen. */
@ApplicationScoped
@Transactional
@TakesPart
public class CommentService {

  @Inject Clock clock;
  @Inject Stands stands;
  @Inject DocumentTexts texts;
  @Inject CommentDesk desk;
  @Inject DomainEvents events;

  /**
   * Comments on a passage.
   *
   * @return the comment's id
   * @throws NotFound when there is no such document or step, or the actor may not write in it
   * @throws org.parley.community.problem.Invalid when there is no such passage, or the words will
   *     not do
   */
  public long add(Actor actor, long documentId, NewComment comment) {
    Stand stand = stands.lock(actor, documentId);
    int step = comment.isOnWords() ? stand.head() : comment.step();
    String text = texts.at(actor, documentId, step).text();
    Passage passage =
        comment.isOnWords()
            ? Passage.find(text, step, comment.quote())
            : Passage.of(text, step, comment.from(), comment.to());
    Instant now = clock.instant();
    String quote = text.substring(passage.from(), passage.to());
    long id = desk.add(actor, documentId, comment.body(), new CommentDesk.Spot(passage, quote));
    events.publish(new PassageCommented(documentId, id, null, actor.id(), now));
    return id;
  }

  /** Answers a comment; answers have no answers of their own. */
  public long answer(Actor actor, long documentId, long commentId, String body) {
    stands.find(actor, documentId);
    CommentRows.Root root = desk.lock(documentId, commentId);
    long id = desk.answer(actor, documentId, body, root.id());
    events.publish(
        new PassageCommented(documentId, id, root.memberId(), actor.id(), clock.instant()));
    return id;
  }

  /**
   * Says that what a comment asks for is done.
   *
   * @throws Conflict when it is resolved already
   */
  public void resolve(Actor actor, long documentId, long commentId) {
    stands.find(actor, documentId);
    CommentRows.Root root = desk.lock(documentId, commentId);
    if (root.isResolved()) {
      throw new Conflict("comment.resolved-already");
    }
    desk.resolve(root, actor, clock.instant());
  }

  /** Takes that back. */
  public void reopen(Actor actor, long documentId, long commentId) {
    stands.find(actor, documentId);
    CommentRows.Root root = desk.lock(documentId, commentId);
    if (!root.isResolved()) {
      throw new Conflict("comment.open-already");
    }
    desk.reopen(root);
  }
}
