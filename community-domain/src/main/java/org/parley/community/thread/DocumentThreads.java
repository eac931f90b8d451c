package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.VisibleThreads.PostInThread;

/**
 * The door by which a document's publication reaches its thread, in the caller's transaction.
 * {@link PostPolicy} lets nobody edit such a thread's opening post; here it is rewritten as a
 * whole, with its version, revision and event. Whether the actor may publish is the calling
 * service's to ask; threads of other types are turned away.
 */
@ApplicationScoped
public class DocumentThreads {

  @Inject Clock clock;
  @Inject VisibleThreads visible;
  @Inject Posts posts;
  @Inject PostEditor editor;
  @Inject DomainEvents events;

  /**
   * Says something else in the opening post; a text that is the same leaves no trace.
   *
   * @throws NotFound when the actor does not see the thread
   * @throws NotAllowed when it is no document's
   * @throws Conflict when it is hidden, deleted or merged
   * @throws Invalid when title, body or tags will not do
   */
  public PostRef rewrite(Actor actor, long threadId, DocumentWording text) {
    ForumThread thread = visible.lock(actor, threadId);
    if (thread.type() != ThreadType.DOCUMENT) {
      throw new NotAllowed("post.edit-not-allowed");
    }
    if (thread.state() != PostState.PUBLISHED) {
      throw new Conflict("thread.gone");
    }
    PostInThread target = visible.lockPost(actor, posts.openingOf(thread).id());
    Post opening = target.post();
    List<String> tags = text.tags();
    PostEdit edit = new PostEdit(text.title(), text.body(), tags, opening.version(), text.note());
    if (editor.edit(actor, target, edit)) {
      events.publish(new PostEdited(threadId, opening.id(), actor.id(), clock.instant()));
    }
    return new PostRef(threadId, thread.slug(), opening.id(), opening.number());
  }
}
