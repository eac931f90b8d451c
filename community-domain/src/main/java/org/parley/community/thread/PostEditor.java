package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.thread.VisibleThreads.PostInThread;
import org.parley.community.trust.Privilege;
import org.parley.community.trust.PrivilegeDoor;

/** Applies an edit to a post and, when it opens a thread, to the thread's title and tags. */
@ApplicationScoped
public class PostEditor {

  @Inject Clock clock;
  @Inject PostTexts texts;
  @Inject Posts posts;
  @Inject ThreadTags tags;
  @Inject PrivilegeDoor privileges;

  /**
   * @throws NotAllowed when the actor may not edit the post; says what is missing to edit others'
   */
  void requireRight(Actor actor, PostInThread target) {
    if (PostPolicy.mayEdit(actor, target.facts())) {
      return;
    }
    if (!actor.isMember(target.post().authorId())) {
      privileges.require(actor, Privilege.EDIT_OTHERS);
    }
    throw new NotAllowed("post.edit-not-allowed");
  }

  /** Returns whether anything changed. */
  boolean edit(Actor actor, PostInThread target, PostEdit edit) {
    return rewrite(actor.id(), target, edit);
  }

  /** The same by the house itself when there is no editor. */
  boolean rewrite(Long editorId, PostInThread target, PostEdit edit) {
    Post post = target.post();
    boolean isOpening = post.kind().isOpening();
    if (!isOpening && (edit.title() != null || edit.tags() != null)) {
      throw new Invalid("title", "post.has-no-title");
    }
    if (post.version() != edit.version()) {
      throw new Conflict("post.stale", post.version());
    }
    PostTexts.Checked body =
        post.kind() == PostKind.COMMENT ? texts.comment(edit.body()) : texts.body(edit.body());
    String note = texts.note(edit.note());
    List<String> before = isOpening ? tags.of(target.thread()) : List.of();
    List<String> after = edit.tags() == null ? before : edit.tags();
    String title = edit.title() == null ? target.thread().title() : edit.title();
    Headline headline = isOpening ? texts.headline(title, body.text()) : null;
    boolean sameHeadline =
        !isOpening || (headline.title().equals(target.thread().title()) && before.equals(after));
    if (sameHeadline && body.body().equals(post.body())) {
      return false;
    }
    Instant now = clock.instant();
    post.edit(body.body(), body.text(), edit.version());
    post.editedBy(editorId, now);
    PostRevision.Wording wording = PostRevision.Wording.bodyOnly(note);
    if (isOpening) {
      target.thread().rename(headline);
      tags.replace(target.thread(), after);
      wording = new PostRevision.Wording(headline.title(), String.join(" ", after), note);
    }
    posts.addRevision(post, wording, editorId, now);
    return true;
  }
}
