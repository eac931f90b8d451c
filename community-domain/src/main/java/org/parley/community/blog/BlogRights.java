package org.parley.community.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.setting.Settings;
import org.parley.community.space.Visibilities;

/** Who writes in which blog, and who may have one. */
@ApplicationScoped
public class BlogRights {

  /** The setting that lets trusted members have blogs without being asked for. */
  static final String BY_TRUST = "blog.by-trust";

  @Inject Jdbi jdbi;
  @Inject Settings settings;
  @Inject Visibilities visibilities;

  BlogStanding standing(Actor actor, Blog blog) {
    if (!actor.isSignedIn()) {
      return new BlogStanding(false, false, false, false);
    }
    return new BlogStanding(
        actor.isMember(blog.ownerId()),
        isAuthor(actor.id(), blog.id()),
        mayOwn(actor),
        blog.kind() != BlogKind.SPACE
            || (blog.spaceId() != null && visibilities.of(actor).seesSpace(blog.spaceId())));
  }

  boolean mayOwn(Actor actor) {
    return BlogPolicy.mayOwn(actor, isGranted(actor.id()), isOpenToTrusted());
  }

  boolean isOpenToTrusted() {
    return settings.find(BY_TRUST).filter("on"::equals).isPresent();
  }

  private boolean isAuthor(long memberId, long blogId) {
    return exists(
        "from blog_author where member_id = :member and blog_id = :blog", memberId, blogId);
  }

  private boolean isGranted(Long memberId) {
    return memberId != null && exists("from blog_right where member_id = :member", memberId, 0);
  }

  private boolean exists(String from, long memberId, long blogId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select exists (select 1 " + from + ")")
                .bind("member", memberId)
                .bind("blog", blogId)
                .mapTo(Boolean.class)
                .one());
  }

  void appoint(long blogId, long memberId) {
    execute(
        "insert into blog_author (blog_id, member_id) values (?, ?) on conflict do nothing",
        blogId,
        memberId);
  }

  void dismiss(long blogId, long memberId) {
    execute("delete from blog_author where blog_id = ? and member_id = ?", blogId, memberId);
  }

  void grant(long memberId, Long byId, Instant now) {
    execute(
        """
        insert into blog_right (member_id, granted_by, granted_at)
        values (?, cast(? as bigint), ?) on conflict do nothing\
        """,
        memberId,
        byId,
        now.atOffset(ZoneOffset.UTC));
  }

  void revoke(long memberId) {
    execute("delete from blog_right where member_id = ?", memberId);
  }

  private void execute(String sql, Object... arguments) {
    jdbi.useHandle(handle -> handle.execute(sql, arguments));
  }
}
