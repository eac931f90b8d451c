package org.parley.community.blog;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;

/** A community with blogs, and writers who may write in them. */
final class BlogWorld {

  static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final AtomicInteger NEXT = new AtomicInteger();

  final Samples samples;
  private final CommunityExtension community;

  BlogWorld(CommunityExtension community) {
    this.community = community;
    this.samples = new Samples(community);
  }

  /** A member with a blog of their own. */
  Actor blogger() {
    Actor member = samples.actor("blogger" + NEXT.incrementAndGet());
    community.get(BlogAuthorService.class).grant(samples.administrator(), member.name());
    community.get(BlogService.class).openOwn(member, form(member.name(), "open"));
    return member;
  }

  static BlogForm form(String slug, String space) {
    return new BlogForm(slug, "Notes of " + slug, "What there is to tell.", space);
  }

  static ArticleText text(String title) {
    return new ArticleText(title, "It is **done**, and here is how.", List.of("app"), "", true);
  }

  long draft(Actor author, String blog) {
    return community
        .get(ArticleDraftService.class)
        .begin(author, blog, text("How we did it, in three steps"), null);
  }

  long version(Actor actor, long draftId) {
    return community.get(ArticleDraftViews.class).find(actor, draftId).version();
  }

  long publish(Actor author, long draftId) {
    return community
        .get(PublishingService.class)
        .publish(author, draftId, version(author, draftId));
  }

  void schedule(Actor author, long draftId, Instant at) {
    community
        .get(PublishingService.class)
        .schedule(
            author, draftId, new PublishingService.Moment(at, OSLO, version(author, draftId)));
  }

  int threadsOf(long draftId) {
    return sql()
        .withHandle(
            handle ->
                handle
                    .createQuery("select count(*) from post where client_key = :key")
                    .bind("key", "article:" + draftId)
                    .mapTo(Integer.class)
                    .one());
  }

  void execute(String statement, Object... arguments) {
    sql().useHandle(handle -> handle.execute(statement, arguments));
  }

  private Jdbi sql() {
    return Jdbi.create(community.dataSource());
  }
}
