package org.parley.community.thread;

import static org.parley.community.thread.ThreadHead.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.markup.Excerpt;
import org.parley.community.markup.PlainText;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.space.SpaceView;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** What a member has written, as far as the reader may see it: newest first, two queries a page. */
@ApplicationScoped
public class MemberPosts {

  private static final int EXCERPT = 220;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /** One post in a member's history. */
  public record Item(
      long postId,
      PostKind kind,
      String threadTitle,
      long threadId,
      SpaceView.Label space,
      String excerpt,
      int score,
      boolean isAccepted,
      Instant createdAt) {}

  /**
   * The member's posts.
   *
   * @param kind only posts of this kind, null for all
   * @param after the cursor of the page before, null for the first page
   */
  public Page<Item> list(Actor actor, long memberId, PostKind kind, String after, int limit) {
    Visibility visibility = visibilities.of(actor);
    Cursor cursor = Cursor.decode(after);
    List<Item> rows =
        jdbi.withHandle(
            handle ->
                visibility
                    .bind(
                        handle.createQuery(
                            """
                            select p.id, p.kind, p.html, p.score, p.created_at,
                                   t.id as thread_id, t.title,
                                   coalesce(t.accepted_post_id = p.id, false) as accepted,
                                   s.slug as space_slug, s.name as space_name,
                                   s.color as space_color
                            from post p
                            join thread t on t.id = p.thread_id
                            join space s on s.id = t.space_id
                            where p.author_id = :member
                              and (:kind is null or p.kind = :kind)
                              and (not :paged or (p.created_at, p.id) < (:key, :id))
                              and\s"""
                                + Visibility.POSTS
                                + " order by p.created_at desc, p.id desc limit :limit"))
                    .bind("member", memberId)
                    .bindByType("kind", kind == null ? null : kind.name(), String.class)
                    .bind("paged", cursor != null)
                    .bind("key", cursor == null ? Instant.EPOCH : cursor.instant())
                    .bind("id", cursor == null ? 0 : cursor.id())
                    .bind("limit", limit + 1)
                    .map(
                        (row, context) ->
                            new Item(
                                row.getLong("id"),
                                PostKind.valueOf(row.getString("kind")),
                                row.getString("title"),
                                row.getLong("thread_id"),
                                new SpaceView.Label(
                                    row.getString("space_slug"),
                                    row.getString("space_name"),
                                    row.getString("space_color")),
                                Excerpt.of(PlainText.of(row.getString("html")), EXCERPT),
                                row.getInt("score"),
                                row.getBoolean("accepted"),
                                instant(row, "created_at")))
                    .list());
    return Page.of(rows, limit, item -> Cursor.of(item.createdAt(), item.postId()));
  }
}
