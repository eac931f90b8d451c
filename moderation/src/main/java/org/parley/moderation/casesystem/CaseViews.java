package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.moderation.followup.AgentSpaces;
import org.parley.moderation.followup.Serving;

/** The cases of follow-ups, for those who see the follow-ups; where else one may be made a case. */
@ApplicationScoped
public class CaseViews {

  private static final String OF_FOLLOW_UP =
      """
      select c.id, c.name, l.case_id, l.url, l.created_at,
             case when exists (select 1 from case_message m
                               where m.connection_id = c.id and m.follow_up_id = l.follow_up_id
                                 and m.state = 'REFUSED') then 'REFUSED'
                  when exists (select 1 from case_message m
                               where m.connection_id = c.id and m.follow_up_id = l.follow_up_id
                                 and m.state = 'WAITING') then 'WAITING'
                  when l.is_open then 'OPEN' else 'CLOSED' end as state
      from case_link l
      join case_connection c on c.id = l.connection_id
      join follow_up f on f.id = l.follow_up_id
      join thread t on t.id = f.thread_id
      where f.id = :followUp and\s"""
          + Serving.THREADS
          + " order by c.id";

  private static final String CHOICES =
      """
      select c.id, c.name
      from follow_up f join thread t on t.id = f.thread_id, case_connection c
      where f.id = :followUp and f.state <> 'DONE' and c.active
        and (c.space_id is null or c.space_id = t.space_id)
        and not exists (select 1 from case_link l
                        where l.connection_id = c.id and l.follow_up_id = f.id)
        and\s"""
          + Serving.THREADS
          + " order by c.id";

  /** A case system by its name. */
  public record Choice(long connectionId, String system) {}

  @Inject Jdbi jdbi;
  @Inject AgentSpaces served;

  /**
   * The cases of one follow-up; none of one that the actor does not see.
   *
   * @throws NotAllowed unless the actor works on follow-ups
   */
  public List<CaseView> of(Actor actor, long followUpId) {
    Serving serving = served.servedBy(actor);
    return jdbi.withHandle(
        handle ->
            serving
                .bind(handle.createQuery(OF_FOLLOW_UP))
                .bind("followUp", followUpId)
                .map(
                    (row, context) ->
                        new CaseView(
                            row.getLong("id"),
                            row.getString("name"),
                            row.getString("case_id"),
                            row.getString("url"),
                            row.getString("state"),
                            row.getTimestamp("created_at").toInstant()))
                .list());
  }

  /** The systems where it is no case and may become one by hand. */
  public List<Choice> choices(Actor actor, long followUpId) {
    Serving serving = served.servedBy(actor);
    return jdbi.withHandle(
        handle ->
            serving
                .bind(handle.createQuery(CHOICES))
                .bind("followUp", followUpId)
                .map((row, context) -> new Choice(row.getLong("id"), row.getString("name")))
                .list());
  }
}
