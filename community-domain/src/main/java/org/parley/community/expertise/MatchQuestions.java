package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.expertise.score.Terms;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/** Questions for which somebody is sought: two queries. */
@ApplicationScoped
public class MatchQuestions {

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * @throws NotFound {@code thread.not-found} also when the actor may not see it
   */
  MatchQuestion require(Actor actor, long threadId) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
            handle ->
                visibility
                    .bind(
                        handle.createQuery(
                            """
                            select t.title,
                                   array(select x.tag_id from thread_tag x
                                         where x.thread_id = t.id) as tags
                            from thread t
                            where t.id = :thread and t.type = 'QUESTION' and\s"""
                                + Visibility.THREADS))
                    .bind("thread", threadId)
                    .map(
                        (row, context) ->
                            new MatchQuestion(
                                threadId,
                                Arrays.asList((Long[]) row.getArray("tags").getArray()),
                                Terms.of(row.getString("title"))))
                    .findOne())
        .orElseThrow(() -> new NotFound("thread.not-found"));
  }
}
