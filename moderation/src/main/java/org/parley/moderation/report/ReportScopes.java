package org.parley.moderation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.moderation.followup.AgentSpaces;
import org.parley.moderation.followup.Serving;

/** Finds what a query names: three queries, two for who keeps order. */
@ApplicationScoped
public class ReportScopes {

  /** A space that the reader does not serve is none: they learn nothing of it. */
  private static final String NAMED =
      """
      select (select s.id from space s where s.slug = :slug and s.id = any(:servedSpaces)) as space,
             (select m.id from member m where m.name = lower(:agent) and exists (
                select 1 from member_role r where r.member_id = m.id
                  and r.role in ('AGENT', 'MODERATOR', 'ADMINISTRATOR'))) as agent,
             (select g.id from team g where g.id = :team) as team\
      """;

  @Inject Clock clock;
  @Inject Jdbi jdbi;
  @Inject AgentSpaces served;

  private record Named(Long space, Long agent, Long team) {}

  /**
   * @throws NotAllowed unless the actor reads reports, and this one
   * @throws Invalid when a space, an agent or a team is named that is not there
   */
  ReportScope of(Actor actor, ReportQuery query) {
    ReportPolicy.requireReading(actor);
    Serving serving = served.servedBy(actor);
    Named named = named(serving, query);
    require("agent", query.agent(), named.agent());
    ReportPolicy.requireSight(actor, named.agent());
    require("space", query.space(), named.space());
    require("team", query.teamId(), named.team());
    Long agent = ReportPolicy.leads(actor) ? named.agent() : actor.id();
    return new ReportScope(serving, query, named.space(), agent, clock.instant());
  }

  private Named named(Serving serving, ReportQuery query) {
    return jdbi.withHandle(
        handle ->
            serving
                .bind(handle.createQuery(NAMED))
                .bindByType("slug", query.space(), String.class)
                .bindByType("agent", query.agent(), String.class)
                .bindByType("team", query.teamId(), Long.class)
                .map(
                    (row, context) ->
                        new Named(
                            row.getObject("space", Long.class),
                            row.getObject("agent", Long.class),
                            row.getObject("team", Long.class)))
                .one());
  }

  private static void require(String field, Object asked, Object found) {
    if (asked != null && found == null) {
      throw new Invalid(field, "report." + field);
    }
  }
}
