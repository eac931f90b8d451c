package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.member.Member;
import org.parley.community.member.Members;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.setting.Settings;

/** Says who writes: an administrator's work. */
@ApplicationScoped
@Transactional
@TakesPart
public class BlogAuthorService {

  @Inject Clock clock;
  @Inject BlogDoor door;
  @Inject BlogRights rights;
  @Inject Members members;
  @Inject Settings settings;

  /**
   * Lets a member write in a blog of the company or of a space.
   *
   * @param name the member's handle, with or without an {@code @}
   * @throws Invalid when there is no such member
   * @throws Conflict when it is a member's own blog
   */
  public void appoint(Actor actor, String slug, String name) {
    Blog blog = shared(actor, slug);
    rights.appoint(blog.id(), member(name));
  }

  public void dismiss(Actor actor, String slug, String name) {
    Blog blog = shared(actor, slug);
    rights.dismiss(blog.id(), member(name));
  }

  /** Lets a member have a blog of their own. */
  public void grant(Actor actor, String name) {
    requireRunning(actor);
    rights.grant(member(name), actor.isOperator() ? null : actor.id(), clock.instant());
  }

  /** What was published stays; nothing is added to it. */
  public void revoke(Actor actor, String name) {
    requireRunning(actor);
    rights.revoke(member(name));
  }

  /** Lets everybody whom the community trusts have a blog of their own. */
  public void openToTrusted(Actor actor) {
    requireRunning(actor);
    settings.put(BlogRights.BY_TRUST, "on");
  }

  public void closeToTrusted(Actor actor) {
    requireRunning(actor);
    settings.put(BlogRights.BY_TRUST, "off");
  }

  private Blog shared(Actor actor, String slug) {
    requireRunning(actor);
    Blog blog = door.find(actor, slug);
    if (blog.kind() == BlogKind.MEMBER) {
      throw new Conflict("blog.of-one");
    }
    return blog;
  }

  private long member(String name) {
    String handle = name == null ? "" : name.strip().replaceFirst("^@", "");
    return members
        .byName(handle)
        .map(Member::id)
        .orElseThrow(() -> new Invalid("member", "member.unknown"));
  }

  private static void requireRunning(Actor actor) {
    if (!BlogPolicy.mayRun(actor)) {
      throw new NotAllowed("administrator.required");
    }
  }
}
