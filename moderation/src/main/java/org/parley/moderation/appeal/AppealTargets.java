package org.parley.moderation.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.markup.Excerpt;
import org.parley.community.markup.PlainText;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostState;

/** An author's own posts, as the form of an appeal shows them: two queries. */
@ApplicationScoped
public class AppealTargets {

  private static final int EXCERPT = 300;

  private static final String SELECT =
      """
      select p.id, p.html, p.state, p.state_by, p.author_id, t.title,
             exists (select from appeal a where a.post_id = p.id) as appealed
      from post p join thread t on t.id = p.thread_id
      where p.id = :post and p.author_id = :actorId and\s"""
          + Visibility.THREAD_PAGE
          + " and "
          + Visibility.POSTS_OF_PAGE;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * One post.
   *
   * @throws NotFound when the actor has not written such a post
   */
  public AppealTarget find(Actor actor, long postId) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SELECT))
                .bind("post", postId)
                .map(
                    (row, context) ->
                        new AppealTarget(
                            row.getLong("id"),
                            row.getString("title"),
                            Excerpt.of(PlainText.of(row.getString("html")), EXCERPT),
                            AppealPolicy.mayAppeal(
                                actor,
                                row.getObject("author_id", Long.class),
                                PostState.valueOf(row.getString("state")),
                                row.getObject("state_by", Long.class)),
                            row.getBoolean("appealed")))
                .findOne()
                .orElseThrow(() -> new NotFound("post.not-found")));
  }
}
