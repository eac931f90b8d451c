package org.parley.community.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;

/** Ballots with names on them: those of open polls, for who sees the result. */
@ApplicationScoped
public class OpenBallots {

  private static final String SELECT =
      "select v.choice, "
          + Author.columns("voter", "null")
          + """

          from poll_voter v join member voter on voter.id = v.member_id
          where v.poll_id = :poll and v.choice is not null and voter.name > :after
          order by voter.name limit :limit
          """;

  /**
   * A member's ballot.
   *
   * @param choices ids of options, in order where they are ranked, or the number on the scale
   */
  public record Named(Author voter, List<Long> choices) {}

  @Inject Jdbi jdbi;
  @Inject PollViews polls;

  /**
   * A page of them by name: three queries.
   *
   * @throws NotAllowed when the ballots are secret or the actor may not see the result
   */
  public Page<Named> list(Actor actor, long pollId, String after, int limit) {
    PollView poll = polls.find(actor, pollId);
    if (poll.terms().isSecret()) {
      throw new NotAllowed("poll.ballots-secret");
    }
    if (poll.result() == null) {
      throw new NotAllowed("poll.result-not-allowed");
    }
    Cursor cursor = Cursor.decode(after);
    return jdbi.withHandle(
        handle ->
            Page.of(
                handle
                    .createQuery(SELECT)
                    .bind("poll", pollId)
                    .bind("after", cursor == null ? "" : cursor.key())
                    .bind("limit", limit + 1)
                    .map(
                        (row, context) ->
                            new Named(
                                Author.of(row, "voter"),
                                BallotRules.choices(row.getString("choice"))))
                    .list(),
                limit,
                ballot -> Cursor.of(ballot.voter().name(), ballot.voter().id())));
  }
}
