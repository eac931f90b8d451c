package org.parley.moderation.review;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.moderation.flag.FlagService;
import org.parley.moderation.flag.NewFlag;

/** Posts that wait, and what is decided on them. */
final class ReviewWorld {

  private final CommunityExtension community;
  final Samples samples;
  final Jdbi jdbi;

  ReviewWorld(CommunityExtension community) {
    this.community = community;
    samples = new Samples(community);
    jdbi = Jdbi.create(community.dataSource());
  }

  /** Nothing waits any more, whatever tests before this one did. */
  void empty() {
    community.get(EventPump.class).deliverDue();
    for (String table :
        List.of(
            "review_case",
            "review_claim",
            "screening_hit",
            "appeal",
            "flag",
            "document_suggestion")) {
      jdbi.useHandle(handle -> handle.execute("delete from " + table));
    }
  }

  /** What became of the events of everything that was done. */
  void deliver() {
    community.get(EventPump.class).deliverDue();
  }

  void level(Actor member, int level) {
    jdbi.useHandle(
        handle ->
            handle.execute("update member set trust_level = ? where id = ?", level, member.id()));
  }

  PostRef flagged() {
    PostRef post = samples.answer(samples.anna(), samples.question(samples.agent()));
    raise(samples.ben(), post);
    return post;
  }

  void raise(Actor flagger, PostRef post) {
    community
        .get(FlagService.class)
        .flag(Samples.trusted(flagger), post.postId(), NewFlag.of("spam", "Look", null));
  }

  void edit(Actor actor, PostRef post, String body) {
    long version = number("select version from post where id = ?", post.postId());
    community.get(PostService.class).edit(actor, post.postId(), PostEdit.ofBody(body, version));
  }

  void act(Actor actor, PostRef post, ReviewAction action) {
    act(actor, ReviewRef.post(post.postId()), ReviewAct.of(action));
  }

  void act(Actor actor, ReviewRef ref, ReviewAct act) {
    community.get(ReviewActService.class).act(actor, ref, act);
  }

  void undo(Actor actor, PostRef post) {
    community.get(UndoService.class).undo(actor, post.postId());
  }

  List<ReviewItem> queue() {
    return Waiting.items(community, samples.moderator());
  }

  ReviewItem entryOf(PostRef post) {
    List<ReviewItem> entries =
        queue().stream().filter(item -> item.ref().equals(ReviewRef.post(post.postId()))).toList();
    if (entries.size() != 1) {
      throw new AssertionError("Waits " + entries.size() + " times");
    }
    return entries.get(0);
  }

  long number(String sql, Object... parameters) {
    return jdbi.withHandle(
        handle -> bound(handle.createQuery(sql), parameters).mapTo(Long.class).one());
  }

  /** All columns of the rows, but for what counts writes. */
  List<String> rows(String table, PostRef post) {
    String column = table.equals("post") ? "id" : "post_id";
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select (to_jsonb(x) - 'version')::text from "
                        + table
                        + " x where "
                        + column
                        + " = :post order by x.id")
                .bind("post", post.postId())
                .mapTo(String.class)
                .list());
  }

  private static Query bound(Query query, Object... parameters) {
    for (int i = 0; i < parameters.length; i++) {
      query.bind(i, parameters[i]);
    }
    return query;
  }
}
