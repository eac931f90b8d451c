package org.parley.community.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.space.Audience;

/** Members who could answer a question. */
@ApplicationScoped
public class Invitees {

  private static final int SUGGESTIONS = 8;

  /** A member whose name was begun. */
  public record Suggestion(String name, String displayName) {}

  /** SQL condition: {@code member m} could answer {@code thread t}. */
  static final String COULD_ANSWER =
      """
      m.suspended_at is null and m.email_confirmed_at is not null
        and m.id is distinct from t.author_id
        and not exists (select 1 from post p where p.thread_id = t.id and p.author_id = m.id
                        and p.kind = 'ANSWER' and p.state = 'PUBLISHED')
        and
      """
          + Audience.OF_THREAD;

  private static final String FROM =
      """
       from member m join thread t on t.id = :thread
      where m.id <> :actor and\s"""
          + COULD_ANSWER;

  @Inject Jdbi jdbi;
  @Inject InvitationViews invitations;
  @Inject InviteeLoads loads;

  /** The member, if they may see the question, have not answered it, and it is not their own. */
  Optional<Long> find(Actor actor, long threadId, String name) {
    return jdbi.withHandle(
        handle ->
            bound(
                    handle.createQuery("select m.id " + FROM + " and m.name = :name"),
                    actor,
                    threadId)
                .bind("name", name.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT))
                .mapTo(Long.class)
                .findOne());
  }

  /**
   * Whoever asks the same member at once waits until this transaction ends.
   *
   * @throws Conflict when the member is asked enough, or wants to be asked nothing; which of them
   *     is nobody's business
   */
  void requireAvailable(long threadId, long memberId) {
    if (!loads.locked(threadId, List.of(memberId)).get(memberId).isAvailable()) {
      throw new Conflict("invitation.busy");
    }
  }

  /**
   * Whom one might ask whose name was begun, and who was not asked yet; nobody for who may not ask.
   */
  public List<Suggestion> suggest(Actor actor, long threadId, String begun) {
    if (!invitations.of(actor, threadId).mayInvite()) {
      return List.of();
    }
    String start = begun.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    return jdbi.withHandle(
        handle ->
            bound(
                    handle.createQuery(
                        "select m.name, m.display_name "
                            + FROM
                            + """

                             and not exists (select 1 from invitation i
                                             where i.thread_id = t.id and i.member_id = m.id)
                             and (m.name like :start or m.display_name ilike :start
                                  or m.display_name ilike :word)
                            order by m.name like :start desc, length(m.name), m.name
                            limit :limit\
                            """),
                    actor,
                    threadId)
                .bind("start", start)
                .bind("word", "% " + start)
                .bind("limit", SUGGESTIONS)
                .map(
                    (row, context) ->
                        new Suggestion(row.getString("name"), row.getString("display_name")))
                .list());
  }

  private static Query bound(Query query, Actor actor, long threadId) {
    return query.bind("thread", threadId).bind("actor", actor.id());
  }
}
