package org.parley.community.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostView;
import org.parley.community.thread.ThreadView;
import org.parley.community.trip.Reading;

/** Polls as their readers see them. */
@ApplicationScoped
public class PollViews {

  private static final String ON_ITS_PAGE =
      Visibility.POSTS_OF_PAGE + " and " + Visibility.THREAD_PAGE;

  private static final String IN_ORDER = " order by poll.post_id, poll.position";

  @Inject Jdbi jdbi;
  @Inject Clock clock;
  @Inject Visibilities visibilities;

  /**
   * All polls of a page of a thread, by the ids of their posts: one query, for the thread was read
   * for the same actor.
   */
  public Reading<?, Map<Long, List<PollView>>> reading(Actor actor, ThreadView thread) {
    return reading(
        actor,
        Stream.of(
                Stream.of(thread.opening()),
                thread.pinned().stream(),
                thread.answers().items().stream())
            .flatMap(posts -> posts)
            .toList());
  }

  /** What {@link #reading} finds, asked alone. */
  public Map<Long, List<PollView>> of(Actor actor, ThreadView thread) {
    return reading(actor, thread).read(jdbi);
  }

  /** The same for posts that were read for the same actor. */
  public Map<Long, List<PollView>> in(Actor actor, List<PostView> posts) {
    return reading(actor, posts).read(jdbi);
  }

  private Reading<?, Map<Long, List<PollView>>> reading(Actor actor, List<PostView> posts) {
    return Reading.rows(
            PollRows.SELECT + "poll.post_id = any(:posts)" + IN_ORDER,
            query ->
                query
                    .bindArray("posts", Long.class, posts.stream().map(PostView::id).toArray())
                    .bindByType("actorId", actor.id(), Long.class),
            (row, context) -> new PollRows(actor, clock.instant()).of(row))
        .then(
            found -> found.stream().collect(Collectors.groupingBy(poll -> poll.place().postId())));
  }

  /**
   * One poll: two queries.
   *
   * @throws NotFound when there is no such poll or the actor may not see it
   */
  public PollView find(Actor actor, long pollId) {
    return read(actor, "poll.id = :id", pollId).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("poll.not-found"));
  }

  /** Those of one post, which may be none: two queries. */
  public List<PollView> ofPost(Actor actor, long postId) {
    return read(actor, "poll.post_id = :id", postId);
  }

  private List<PollView> read(Actor actor, String which, long id) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(
                    handle.createQuery(PollRows.SELECT + which + " and " + ON_ITS_PAGE + IN_ORDER))
                .bind("id", id)
                .map((row, context) -> new PollRows(actor, clock.instant()).of(row))
                .list());
  }
}
