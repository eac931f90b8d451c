package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Some posts of a thread as its page shows them: three queries, however many they are. */
@ApplicationScoped
public class ChosenPosts {

  private static final String CHOSEN =
      PostRows.SELECT
          + """
          and (p.kind not in ('ANSWER', 'COMMENT') or p.id = any(:posts)
               or p.parent_id = any(:posts))
          order by p.number\
          """;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;
  @Inject ThreadViews threads;

  /**
   * The chosen posts, oldest first.
   *
   * @param thread with its opening post and no answers
   * @param posts those that stand by themselves, each with its comments
   * @param comments those that are comments
   */
  public record Chosen(ThreadView thread, List<PostView> posts, List<PostView> comments) {}

  /**
   * Finds those of the posts that the actor may see.
   *
   * @throws NotFound when there is no such thread or the actor may not see it
   */
  public Chosen find(Actor actor, long threadId, Set<Long> ids) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle -> {
          ThreadHead head = threads.head(handle, visibility, threadId);
          return chosen(actor, head, ids, posts(handle, visibility, head, ids));
        });
  }

  private static List<PostView> posts(
      Handle handle, Visibility visibility, ThreadHead head, Set<Long> ids) {
    return visibility
        .bind(handle.createQuery(CHOSEN))
        .bind("thread", head.id())
        .bindArray("posts", Long.class, ids.toArray())
        .map((row, context) -> new PostRows(visibility.actor(), head).of(row))
        .list();
  }

  private static Chosen chosen(Actor actor, ThreadHead head, Set<Long> ids, List<PostView> found) {
    PostView opening =
        found.stream()
            .filter(post -> post.kind().isOpening())
            .findFirst()
            .orElseThrow(() -> new NotFound("thread.not-found"));
    Map<Long, List<PostView>> comments =
        found.stream()
            .filter(post -> post.parentId() != null)
            .collect(
                Collectors.groupingBy(PostView::parentId, LinkedHashMap::new, Collectors.toList()));
    return new Chosen(
        head.with(actor, opening, List.of(), new Page<>(List.of(), null)),
        found.stream()
            .filter(post -> post.parentId() == null && ids.contains(post.id()))
            .map(post -> post.with(comments.getOrDefault(post.id(), List.of())))
            .toList(),
        found.stream().filter(post -> post.parentId() != null && ids.contains(post.id())).toList());
  }
}
