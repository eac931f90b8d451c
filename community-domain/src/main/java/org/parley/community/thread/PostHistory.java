package org.parley.community.thread;

import static org.parley.community.thread.ThreadHead.instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.markup.DiffLine;
import org.parley.community.markup.TextDiff;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** What a post has said over time, each text compared with the one before. */
@ApplicationScoped
public class PostHistory {

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * One text of the post.
   *
   * @param number 1 for the first
   * @param title null but for opening posts
   * @param tags separated by spaces, null but for opening posts
   * @param changes the lines against the revision before; empty for the first
   */
  public record Revision(
      int number,
      String title,
      String tags,
      String body,
      Author editor,
      Instant editedAt,
      String note,
      List<DiffLine> changes,
      boolean isTitleChanged,
      boolean isTagsChanged) {}

  /** A post's whole history, the newest text first. */
  public record History(
      long postId,
      long threadId,
      String threadTitle,
      String threadSlug,
      PostKind kind,
      List<Revision> revisions) {

    public String threadPath() {
      return "/t/" + threadId + "/" + threadSlug;
    }
  }

  /**
   * The history, newest first: three queries.
   *
   * @throws NotFound when there is no such post or the actor may not see it
   */
  public History find(Actor actor, long postId) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle -> {
          History head =
              visibility
                  .bind(
                      handle.createQuery(
                          """
                          select p.id, p.kind, t.id as thread_id, t.title, t.slug
                          from post p join thread t on t.id = p.thread_id
                          where p.id = :post and\s"""
                              + Visibility.POSTS_OF_PAGE
                              + " and "
                              + Visibility.THREAD_PAGE))
                  .bind("post", postId)
                  .map(
                      (row, context) ->
                          new History(
                              row.getLong("id"),
                              row.getLong("thread_id"),
                              row.getString("title"),
                              row.getString("slug"),
                              PostKind.valueOf(row.getString("kind")),
                              List.of()))
                  .findOne()
                  .orElseThrow(() -> new NotFound("post.not-found"));
          List<Revision> texts =
              handle
                  .createQuery(
                      "select r.number, r.title, r.tags, r.body, r.edited_at, r.note, "
                          + Author.columns("editor", "r.editor_name")
                          + """

                           from post_revision r left join member editor on editor.id = r.editor_id
                          where r.post_id = :post order by r.number""")
                  .bind("post", postId)
                  .map(
                      (row, context) ->
                          new Revision(
                              row.getInt("number"),
                              row.getString("title"),
                              row.getString("tags"),
                              row.getString("body"),
                              Author.of(row, "editor"),
                              instant(row, "edited_at"),
                              row.getString("note"),
                              List.of(),
                              false,
                              false))
                  .list();
          return new History(
              head.postId,
              head.threadId,
              head.threadTitle,
              head.threadSlug,
              head.kind,
              compared(texts));
        });
  }

  private static List<Revision> compared(List<Revision> oldestFirst) {
    List<Revision> newestFirst = new ArrayList<>();
    Revision before = null;
    for (Revision revision : oldestFirst) {
      newestFirst.add(0, before == null ? revision : compared(before, revision));
      before = revision;
    }
    return newestFirst;
  }

  private static Revision compared(Revision before, Revision after) {
    return new Revision(
        after.number,
        after.title,
        after.tags,
        after.body,
        after.editor,
        after.editedAt,
        after.note,
        TextDiff.between(before.body, after.body),
        after.title != null && !after.title.equals(before.title),
        after.tags != null && !after.tags.equals(before.tags));
  }
}
