package org.parley.moderation.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.thread.PostEdit;

/** The texts that posts have had, as edits that bring them back. */
@ApplicationScoped
class FormerTexts {

  @Inject Jdbi jdbi;

  /** The number of the text that the post has now. */
  int latest(long postId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select max(number) from post_revision where post_id = :post")
                .bind("post", postId)
                .mapTo(Integer.class)
                .one());
  }

  /** Whether its text of that number is the one that it has now. */
  boolean isLike(long postId, int number) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select (was.title, was.tags, was.body)
                           is not distinct from (now.title, now.tags, now.body)
                    from post_revision was join post_revision now on now.post_id = was.post_id
                    where was.post_id = :post and was.number = :number
                    order by now.number desc limit 1\
                    """)
                .bind("post", postId)
                .bind("number", number)
                .mapTo(Boolean.class)
                .one());
  }

  /** An edit by which the post says again what it said then. */
  PostEdit edit(long postId, int number, long version) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select title, tags, body from post_revision
                    where post_id = :post and number = :number\
                    """)
                .bind("post", postId)
                .bind("number", number)
                .map(
                    (row, context) ->
                        new PostEdit(
                            row.getString("title"),
                            row.getString("body"),
                            words(row.getString("tags")),
                            version,
                            "Back to version " + number))
                .one());
  }

  private static List<String> words(String tags) {
    return tags == null ? null : tags.isEmpty() ? List.of() : List.of(tags.split(" "));
  }
}
