package org.parley.community.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.setting.Place;
import org.parley.community.space.Visibilities;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.CommentPosted;
import org.parley.community.thread.PostEdited;
import org.parley.community.thread.Posts;
import org.parley.community.thread.ThreadStarted;

/**
 * Keeps which posts name which attachments, in the transaction that writes the post. Naming another
 * member's attachment opens it to nobody: only its own member's posts make it seen, and those of
 * who keeps order and sees it already. A post that is edited keeps what its earlier texts named,
 * which its history shows.
 */
@ApplicationScoped
public class AttachmentLinks {

  private static final String LINKABLE =
      "select a.id from attachment a where a.id = any(:ids) and (a.member_id = :actorId or"
          + " (:keepsOrder and "
          + AttachmentViews.NAMEABLE
          + ")) order by a.id for key share of a";

  private final AttachmentReferences references = new AttachmentReferences(Place.ofSystem().url());

  @Inject EntityManager em;
  @Inject Jdbi jdbi;
  @Inject Actors actors;
  @Inject Visibilities visibilities;
  @Inject Posts posts;

  void onStart(@Observes ThreadStarted event) {
    link(event.postId(), event.actorId());
  }

  void onAnswer(@Observes AnswerPosted event) {
    link(event.postId(), event.actorId());
  }

  void onComment(@Observes CommentPosted event) {
    link(event.postId(), event.actorId());
  }

  void onEdit(@Observes PostEdited event) {
    link(event.postId(), event.actorId());
  }

  private void link(long postId, long actorId) {
    Set<Long> named = posts.find(postId).map(post -> references.in(post.body())).orElseThrow();
    if (!named.isEmpty()) {
      em.flush();
      actors.byId(actorId).ifPresent(actor -> link(postId, actor, named));
    }
  }

  /** The rows are held, so that none is swept between being found and being named. */
  private void link(long postId, Actor actor, Set<Long> named) {
    jdbi.useHandle(
        handle -> {
          var linkable =
              visibilities
                  .of(actor)
                  .bind(handle.createQuery(LINKABLE))
                  .bindArray("ids", Long.class, named.toArray())
                  .mapTo(Long.class)
                  .list();
          for (Long id : linkable) {
            handle.execute(
                "insert into post_attachment (post_id, attachment_id) values (?, ?)"
                    + " on conflict do nothing",
                postId,
                id);
          }
        });
  }
}
