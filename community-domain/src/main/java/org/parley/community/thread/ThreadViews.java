package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Actor;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Threads as their pages show them: three queries, however many posts there are. */
@ApplicationScoped
public class ThreadViews {

  /**
   * The opening post, as an array of ids. Asked for in any other way it would be looked for among
   * all posts of the thread.
   */
  private static final String OPENING =
      """
      array(select o.id from post o
            where o.thread_id = :thread and o.kind <> 'ANSWER' and o.kind <> 'COMMENT')\
      """;

  /** The posts that {@code page} has, and below them their comments. */
  private static final String WITH_COMMENTS =
      ") select * from page union all (select * from ("
          + PostRows.SELECT
          + " and p.kind = 'COMMENT' and p.parent_id = any(array(select id from page))"
          + " order by p.number) comments)";

  @Inject Jdbi jdbi;
  @Inject Clock clock;
  @Inject Visibilities visibilities;

  /**
   * One page of a thread: its opening post, on the first page the official, the accepted and some
   * verified answers, and a page of the other answers, each with its comments.
   *
   * @throws NotFound when there is no such thread or the actor may not see it
   */
  public ThreadView find(Actor actor, long threadId, AnswerQuery query) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle -> {
          ThreadHead head = head(handle, visibility, threadId);
          return assemble(visibility.actor(), head, query, posts(handle, visibility, head, query));
        });
  }

  /**
   * All posts of a thread with their comments among them, in the order in which they were written.
   *
   * @param after the cursor of the page before, null for the first page
   */
  public Page<PostView> posts(Actor actor, long threadId, String after, int limit) {
    Visibility visibility = visibilities.of(actor);
    Cursor cursor = Cursor.decode(after);
    return jdbi.withHandle(
        handle -> {
          ThreadHead head = head(handle, visibility, threadId);
          List<PostView> rows =
              select(
                      handle,
                      visibility,
                      head,
                      " and p.number > :number order by p.number limit :limit")
                  .bind("number", cursor == null ? 0 : cursor.id())
                  .bind("limit", limit + 1)
                  .map((row, context) -> new PostRows(actor, head).of(row))
                  .list();
          return Page.of(rows, limit, AnswerOrder::cursorOf);
        });
  }

  /** The one post that stands there, see {@link PostLinks#place}. */
  public PostView post(Actor actor, PostRef place) {
    String before = AnswerOrder.before(place.number()).encode();
    return posts(actor, place.threadId(), before, 1).items().stream()
        .filter(post -> post.id() == place.postId())
        .findFirst()
        .orElseThrow(() -> new NotFound("post.not-found"));
  }

  ThreadHead head(Handle handle, Visibility visibility, long threadId) {
    return visibility
        .bind(handle.createQuery(ThreadHead.SELECT))
        .bind("thread", threadId)
        .bind("now", clock.instant())
        .map((row, context) -> ThreadHead.of(row))
        .findOne()
        .orElseThrow(() -> new NotFound("thread.not-found"));
  }

  /**
   * The opening post, the pinned ones, and one more answer than the page holds, all with their
   * comments.
   */
  private static List<PostView> posts(
      Handle handle, Visibility visibility, ThreadHead head, AnswerQuery query) {
    AnswerOrder order = AnswerOrder.ofWord(query.order(), head.type());
    Cursor cursor = Cursor.decode(query.after());
    String sql =
        "with page as ("
            + PostRows.SELECT
            + " and p.id = any("
            + OPENING
            + " || :pinned)"
            + " union all (select * from ("
            + PostRows.SELECT
            + " and p.kind = 'ANSWER' and p.id <> all(:pinned)"
            + (cursor == null ? "" : " and " + order.afterCursor())
            + " order by "
            + order.order()
            + " limit :limit) answers)"
            + WITH_COMMENTS;
    Query statement =
        visibility
            .bind(handle.createQuery(sql))
            .bind("thread", head.id())
            .bindArray("pinned", Long.class, pinnedIds(head).toArray())
            .bind("limit", query.limit() + 1);
    if (cursor != null) {
      statement.bind("number", cursor.id());
      if (order == AnswerOrder.VOTES) {
        statement.bind("key", cursor.wholeNumber());
      }
    }
    return withComments(
        statement.map((row, context) -> new PostRows(visibility.actor(), head).of(row)).list());
  }

  private static List<PostView> withComments(List<PostView> rows) {
    Map<Long, List<PostView>> comments =
        rows.stream()
            .filter(row -> row.kind() == PostKind.COMMENT)
            .collect(Collectors.groupingBy(PostView::parentId));
    return rows.stream()
        .filter(row -> row.kind() != PostKind.COMMENT)
        .map(post -> post.with(comments.getOrDefault(post.id(), List.of())))
        .toList();
  }

  private static Query select(
      Handle handle, Visibility visibility, ThreadHead head, String conditions) {
    return visibility
        .bind(handle.createQuery(PostRows.SELECT + conditions))
        .bind("thread", head.id());
  }

  private static List<Long> pinnedIds(ThreadHead head) {
    return Stream.concat(
            Stream.of(
                    Optional.ofNullable(head.officialPostId()),
                    Optional.ofNullable(head.acceptedPostId()))
                .flatMap(Optional::stream),
            head.verifiedPostIds().stream())
        .distinct()
        .toList();
  }

  private static ThreadView assemble(
      Actor actor, ThreadHead head, AnswerQuery query, List<PostView> posts) {
    List<Long> pinnedIds = pinnedIds(head);
    PostView opening = null;
    List<PostView> pinned = new ArrayList<>();
    List<PostView> others = new ArrayList<>();
    for (PostView post : posts) {
      if (post.kind().isOpening()) {
        opening = post;
      } else if (pinnedIds.contains(post.id())) {
        pinned.add(post);
      } else {
        others.add(post);
      }
    }
    if (opening == null) {
      throw new NotFound("thread.not-found");
    }
    pinned.sort((a, b) -> Integer.compare(pinnedIds.indexOf(a.id()), pinnedIds.indexOf(b.id())));
    boolean isFirstPage = query.after() == null || query.after().isEmpty();
    return head.with(
        actor,
        opening,
        isFirstPage ? pinned : List.of(),
        Page.of(others, query.limit(), AnswerOrder::cursorOf));
  }
}
