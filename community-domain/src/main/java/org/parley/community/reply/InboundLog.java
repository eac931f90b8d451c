package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotAllowed;

/** What became of the mails that came in, for administrators: never what stood in them. */
@ApplicationScoped
public class InboundLog {

  private static final int LATEST = 50;

  /**
   * A mail that was read.
   *
   * @param outcome POSTED, BOUNCED, DROPPED, SET_ASIDE or FAILING
   */
  public record Entry(String sender, String messageId, String outcome, String reason, Instant at) {}

  @Inject Jdbi jdbi;

  /** The latest that became no post, newest first. */
  public List<Entry> of(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("administrator.required");
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select sender, coalesce(message_id, '') as message_id, outcome, reason, read_at
                    from inbound_mail where outcome <> 'POSTED'
                    order by read_at desc, id desc limit :latest\
                    """)
                .bind("latest", LATEST)
                .map(
                    (row, context) ->
                        new Entry(
                            row.getString("sender"),
                            row.getString("message_id"),
                            row.getString("outcome"),
                            row.getString("reason"),
                            row.getTimestamp("read_at").toInstant()))
                .list());
  }
}
