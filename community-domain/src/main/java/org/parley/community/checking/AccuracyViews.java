package org.parley.community.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.problem.NotAllowed;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** How accurate experts are, from what was checked: for the staff, of answers that they may see. */
@ApplicationScoped
public class AccuracyViews {

  private static final int MOST = 200;

  private static final String SELECT =
      """
      select count(*) filter (where c.verdict = 'CORRECT') as correct,
             count(*) filter (where c.verdict = 'OUTDATED') as outdated,
             count(*) filter (where c.verdict = 'WRONG') as wrong,
             count(*) filter (where c.verdict is null) as waiting,
      """
          + Author.columns("m", "null")
          + """

          from expert_check c
          join member m on m.id = c.member_id
          join post p on p.id = c.post_id
          join thread t on t.id = p.thread_id
          where\s"""
          + Visibility.POSTS
          + """
           group by m.id
          order by count(c.verdict) desc, m.display_name, m.id limit :limit\
          """;

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * The most checked first, at most {@value #MOST}: two queries.
   *
   * @throws NotAllowed unless the actor checks answers
   */
  public List<Accuracy> list(Actor actor) {
    CheckPolicy.requireChecking(actor);
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle ->
            visibility
                .bind(handle.createQuery(SELECT))
                .bind("limit", MOST)
                .map(
                    (row, context) ->
                        new Accuracy(
                            Author.of(row, "m"),
                            row.getInt("correct"),
                            row.getInt("outdated"),
                            row.getInt("wrong"),
                            row.getInt("waiting")))
                .list());
  }
}
