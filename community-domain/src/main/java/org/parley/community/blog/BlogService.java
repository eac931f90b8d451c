package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.space.SpaceAccess;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;

/** Opens blogs and changes what is said of them. */
@ApplicationScoped
@Transactional
@TakesPart
public class BlogService {

  @Inject Clock clock;
  @Inject Blogs blogs;
  @Inject BlogDoor door;
  @Inject BlogRights rights;
  @Inject SpaceViews spaces;

  /**
   * Opens a blog of the company.
   *
   * @throws NotAllowed unless the actor is an administrator
   * @throws Invalid when the word is taken, or there is no such space
   */
  public void openForCompany(Actor actor, BlogForm form) {
    requireRunning(actor);
    requireFree(form.slug());
    blogs.add(Blog.ofCompany(form, space(actor, form), clock.instant()));
  }

  /**
   * Opens the blog of a space.
   *
   * @throws Conflict when the space has one
   */
  public void openForSpace(Actor actor, BlogForm form) {
    requireRunning(actor);
    requireFree(form.slug());
    long spaceId = space(actor, form);
    if (blogs.isOfSpace(spaceId)) {
      throw new Conflict("blog.space-has-one");
    }
    blogs.add(Blog.ofSpace(form, spaceId, clock.instant()));
  }

  /**
   * Opens the actor's own blog.
   *
   * @throws NotAllowed when they have not the right
   * @throws Conflict when they have one
   */
  public void openOwn(Actor actor, BlogForm form) {
    if (!rights.mayOwn(actor)) {
      throw new NotAllowed("blog.own-not-allowed");
    }
    if (blogs.ofOwner(actor.id()).isPresent()) {
      throw new Conflict("blog.own-already");
    }
    requireFree(form.slug());
    blogs.add(Blog.ofMember(form, space(actor, form), actor.id(), clock.instant()));
  }

  /** Changes a blog; its owner, or an administrator for those of the company and of spaces. */
  public void change(Actor actor, String slug, BlogForm form) {
    Blog blog = door.find(actor, slug);
    boolean may =
        blog.kind() == BlogKind.MEMBER ? actor.isMember(blog.ownerId()) : BlogPolicy.mayRun(actor);
    if (!may) {
      throw new NotAllowed("blog.change-not-allowed");
    }
    if (!slug.equals(form.slug())) {
      requireFree(form.slug());
    }
    Long spaceId = blog.kind() == BlogKind.SPACE ? blog.spaceId() : (Long) space(actor, form);
    blog.describe(form, spaceId);
  }

  /** Articles are for many: a space where everybody sees only their own threads will not do. */
  private long space(Actor actor, BlogForm form) {
    try {
      SpaceView space = spaces.find(actor, form.space());
      if (space.access() == SpaceAccess.OWN) {
        throw new Invalid("space", "blog.space-own");
      }
      return space.id();
    } catch (NotFound unknown) {
      throw new Invalid("space", "space.unknown", form.space());
    }
  }

  private void requireFree(String slug) {
    if (blogs.findBySlug(slug).isPresent()) {
      throw new Invalid("slug", "blog.slug-taken", slug);
    }
  }

  private static void requireRunning(Actor actor) {
    if (!BlogPolicy.mayRun(actor)) {
      throw new NotAllowed("administrator.required");
    }
  }
}
