package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Leads from a post's short address to the page of its thread on which it stands. */
@ApplicationScoped
public class PostLinks {

  private static final String PLACE =
      """
      select t.id, t.slug, p.number from post p join thread t on t.id = p.thread_id
      where p.id = :post and\s"""
          + Visibility.POSTS_OF_PAGE
          + " and "
          + Visibility.THREAD_PAGE;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * Where the post stands.
   *
   * @throws NotFound when there is no such post or the actor may not see it
   */
  public PostRef place(Actor actor, long postId) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(PLACE))
                .bind("post", postId)
                .map(
                    (row, context) ->
                        new PostRef(
                            row.getLong("id"), row.getString("slug"), postId, row.getInt("number")))
                .findOne()
                .orElseThrow(() -> new NotFound("post.not-found")));
  }

  /**
   * The address of the page that shows the post, with the post as its fragment.
   *
   * @throws NotFound when there is no such post or the actor may not see it
   */
  public String find(Actor actor, long postId) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(
                    handle.createQuery(
                        """
                        select t.id, t.slug, t.answer_count, p.kind,
                               coalesce(parent.kind, p.kind) as shown_kind,
                               coalesce(parent.number, p.number) as shown_number
                        from post p
                        join thread t on t.id = p.thread_id
                        left join post parent on parent.id = p.parent_id
                        where p.id = :post and\s"""
                            + Visibility.POSTS_OF_PAGE
                            + " and "
                            + Visibility.THREAD_PAGE))
                .bind("post", postId)
                .map(
                    (row, context) -> {
                      String path = "/t/" + row.getLong("id") + "/" + row.getString("slug");
                      boolean onFirstPage =
                          PostKind.valueOf(row.getString("shown_kind")).isOpening()
                              || row.getInt("answer_count") <= AnswerQuery.PAGE;
                      String page =
                          onFirstPage
                              ? ""
                              : "?order=oldest&after="
                                  + AnswerOrder.before(row.getInt("shown_number")).encode();
                      return path + page + "#post-" + postId;
                    })
                .findOne()
                .orElseThrow(() -> new NotFound("post.not-found")));
  }
}
