package org.parley.moderation.flag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.markup.Excerpt;
import org.parley.community.markup.PlainText;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.problem.NotFound;
import org.parley.community.space.SpaceView;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.thread.PostKind;

/** Posts that can be flagged, as the flag form shows them: two queries. */
@ApplicationScoped
public class FlagTargets {

  private static final int EXCERPT = 300;

  private static final String SELECT =
      """
      select p.id, p.kind, p.html, t.title,
             s.slug as space_slug, s.name as space_name, s.color as space_color,
             exists (select from flag f where f.post_id = p.id and f.flagger_id = :actorId
                     and f.resolution = 'OPEN') as flagged,
      """
          + Author.columns("author", "p.author_name")
          + """

          from post p
          join thread t on t.id = p.thread_id
          join space s on s.id = t.space_id
          left join member author on author.id = p.author_id
          where p.id = :post and\s"""
          + Visibility.POSTS;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * One post.
   *
   * @throws NotFound when there is no such published post or the actor may not see it
   */
  public FlagTarget find(Actor actor, long postId) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SELECT))
                .bind("post", postId)
                .map((row, context) -> of(actor, row))
                .findOne()
                .orElseThrow(() -> new NotFound("post.not-found")));
  }

  private static FlagTarget of(Actor actor, ResultSet row) throws SQLException {
    Author author = Author.of(row, "author");
    return new FlagTarget(
        row.getLong("id"),
        PostKind.valueOf(row.getString("kind")),
        row.getString("title"),
        new SpaceView.Label(
            row.getString("space_slug"), row.getString("space_name"), row.getString("space_color")),
        author,
        Excerpt.of(PlainText.of(row.getString("html")), EXCERPT),
        // published and seen are sure here: what is left of PostPolicy.mayFlag
        actor.isSignedIn() && !actor.isMember(author.id()),
        row.getBoolean("flagged"));
  }
}
