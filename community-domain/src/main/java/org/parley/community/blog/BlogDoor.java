package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;

/** The door to blogs: what an actor may not know of does not exist. */
@ApplicationScoped
public class BlogDoor {

  @Inject Blogs blogs;
  @Inject BlogRights rights;
  @Inject Visibilities visibilities;

  /**
   * @throws NotFound when there is none that the actor may know of
   */
  Blog find(Actor actor, String slug) {
    return blogs
        .findBySlug(slug)
        .filter(blog -> BlogPolicy.mayRun(actor) || isKnown(actor, blog))
        .orElseThrow(() -> new NotFound("blog.not-found"));
  }

  /**
   * The same for who wants to write in it.
   *
   * @throws NotAllowed when they may not
   */
  Blog forWriting(Actor actor, String slug) {
    Blog blog = find(actor, slug);
    requireWriting(actor, blog);
    return blog;
  }

  void requireWriting(Actor actor, Blog blog) {
    if (!mayWrite(actor, blog)) {
      throw new NotAllowed("blog.write-not-allowed");
    }
  }

  boolean mayWrite(Actor actor, Blog blog) {
    return BlogPolicy.mayWrite(actor, blog.kind(), rights.standing(actor, blog));
  }

  boolean mayReadDraft(Actor actor, ArticleDraft draft) {
    Blog blog = blogs.find(draft.blogId()).orElseThrow();
    return BlogPolicy.mayReadDraft(
        actor, draft.authorId(), blog.kind(), rights.standing(actor, blog));
  }

  private boolean isKnown(Actor actor, Blog blog) {
    return blog.kind() != BlogKind.SPACE
        || (blog.spaceId() != null && visibilities.of(actor).seesSpace(blog.spaceId()));
  }
}
