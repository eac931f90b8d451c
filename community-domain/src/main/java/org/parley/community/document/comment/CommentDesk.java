package org.parley.community.document.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.parley.community.markup.Markup;
import org.parley.community.markup.TextRules;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;

/** Checks what is said, and files it. */
@ApplicationScoped
class CommentDesk {

  @Inject Clock clock;
  @Inject Markup markup;
  @Inject CommentRows rows;

  /** A passage and what stands there. */
  record Spot(Passage passage, String quote) {}

  long add(Actor actor, long documentId, String body, Spot spot) {
    return rows.add(said(actor, documentId, body), null, spot.passage(), spot.quote());
  }

  long answer(Actor actor, long documentId, String body, long parentId) {
    return rows.add(said(actor, documentId, body), parentId, null, "");
  }

  CommentRows.Root lock(long documentId, long commentId) {
    return rows.lock(documentId, commentId).orElseThrow(() -> new NotFound("comment.not-found"));
  }

  void resolve(CommentRows.Root root, Actor actor, Instant now) {
    rows.resolve(root.id(), actor.id(), now);
  }

  void reopen(CommentRows.Root root) {
    rows.reopen(root.id());
  }

  private CommentRows.Said said(Actor actor, long documentId, String body) {
    TextRules.commentProblem(body)
        .ifPresent(
            problem -> {
              throw new Invalid("body", "comment." + problem, TextRules.MAX_COMMENT);
            });
    String normal = TextRules.normalizeBody(body);
    return new CommentRows.Said(
        documentId, actor.id(), normal, markup.render(normal), clock.instant());
  }
}
