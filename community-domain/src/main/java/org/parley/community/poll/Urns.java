package org.parley.community.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * The ballots of all polls. That a member has voted and what was voted are kept apart: the urn of a
 * poll is one row that counts choices, so that neither an order nor a time nor a row of its own
 * leads from a member to a ballot. Only where ballots are open does the member's row say the choice
 * as well. Callers hold the poll's lock.
 */
@ApplicationScoped
public class Urns {

  private static final String PUT_IN =
      """
      update poll_urn set ballot_count = ballot_count + 1,
        choices = choices || jsonb_build_object(cast(:choice as text),
                               coalesce(cast(choices ->> :choice as integer), 0) + 1)
      where poll_id = :poll returning ballot_count\
      """;

  private static final String TAKE_OUT =
      """
      update poll_urn set ballot_count = ballot_count - 1,
        choices = case when choices ->> :choice = '1' then choices - :choice
                       else choices || jsonb_build_object(cast(:choice as text),
                              cast(choices ->> :choice as integer) - 1) end
      where poll_id = :poll\
      """;

  @Inject Jdbi jdbi;

  /**
   * A member's row.
   *
   * @param choice null when ballots are secret
   * @param key the client's key of the request, null when it had none
   */
  record Cast(String choice, String key) {}

  void open(Poll poll) {
    jdbi.useHandle(
        handle -> handle.execute("insert into poll_urn (poll_id) values (?)", poll.id()));
  }

  int count(Poll poll) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select ballot_count from poll_urn where poll_id = :poll")
                .bind("poll", poll.id())
                .mapTo(Integer.class)
                .one());
  }

  Optional<Cast> castBy(long memberId, Poll poll) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select choice, client_key from poll_voter
                    where poll_id = :poll and member_id = :member\
                    """)
                .bind("poll", poll.id())
                .bind("member", memberId)
                .map(
                    (row, context) ->
                        new Cast(row.getString("choice"), row.getString("client_key")))
                .findOne());
  }

  /** Notes that the member has voted, and puts the ballot in; returns how many there are then. */
  int cast(long memberId, Poll poll, String choice, String key) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into poll_voter (poll_id, member_id, choice, client_key)"
                    + " values (?, ?, ?, ?)",
                poll.id(),
                memberId,
                poll.isSecret() ? null : choice,
                key));
    return putIn(poll, choice);
  }

  /** Takes an open ballot out and puts another one in. */
  void change(long memberId, Poll poll, String before, String choice) {
    jdbi.useHandle(
        handle -> {
          handle.createUpdate(TAKE_OUT).bind("poll", poll.id()).bind("choice", before).execute();
          handle.execute(
              "update poll_voter set choice = ? where poll_id = ? and member_id = ?",
              choice,
              poll.id(),
              memberId);
        });
    putIn(poll, choice);
  }

  private int putIn(Poll poll, String choice) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(PUT_IN)
                .bind("poll", poll.id())
                .bind("choice", choice)
                .mapTo(Integer.class)
                .one());
  }
}
