package org.parley.ops.demo;

import java.time.Duration;
import java.time.Instant;
import org.parley.moderation.routing.Skills;
import org.parley.ops.ingest.IngestConnection;

/** Writes who works at the demo's service desk, in which teams, and by which rules. */
final class DemoAgents {

  private static final String AGENT =
      """
      insert into agent (member_id, capacity, is_pushed, presence, presence_since, last_seen_at)
      values (?, ?, ?, ?, cast(? as timestamptz), cast(? as timestamptz))\
      """;

  private static final String MEMBER =
      "insert into team_member select id, ? from team where name = ?";

  private static final String RULE =
      """
      insert into routing_rule (id, name, position, space_id, tag_id, team_id,
                                overflow_minutes, overflow_lowers_by)
      values (nextval('routing_rule_seq'), ?, ?, (select id from space where slug = ?),
              (select id from tag where tag.name = ?), (select id from team where team.name = ?),
              ?, ?)\
      """;

  private static final String NEEDED =
      "insert into routing_rule_skill select id, ?, ? from routing_rule where name = ?";

  private final IngestConnection connection;
  private final DemoPeople people;
  private final Instant now;

  DemoAgents(IngestConnection connection, DemoPeople people, Instant now) {
    this.connection = connection;
    this.people = people;
    this.now = now;
  }

  void write(DemoWork work) {
    work.agents().forEach(this::write);
    for (DemoWork.Team team : work.teams()) {
      connection.execute(
          "insert into team (id, name) values (nextval('team_seq'), ?)", team.name());
      team.members().forEach(member -> connection.execute(MEMBER, people.id(member), team.name()));
    }
    work.rules().forEach(this::write);
  }

  private void write(DemoWork.Agent agent) {
    long id = people.id(agent.member());
    connection.execute(
        AGENT,
        id,
        agent.capacity(),
        agent.pushed(),
        DemoDesk.upper(agent.presence()),
        now.minus(Duration.ofMinutes(agent.since())).toString(),
        now.toString());
    Skills.of(agent.skills())
        .levels()
        .forEach(
            (skill, level) ->
                connection.execute("insert into agent_skill values (?, ?, ?)", id, skill, level));
  }

  private void write(DemoWork.Rule rule) {
    DemoWork.Overflow overflow = rule.overflow();
    connection.execute(
        RULE,
        rule.name(),
        rule.position(),
        rule.space(),
        rule.tag(),
        rule.team(),
        overflow == null ? null : overflow.minutes(),
        overflow == null ? 0 : overflow.lowers());
    Skills.of(rule.skills())
        .levels()
        .forEach((skill, level) -> connection.execute(NEEDED, skill, level, rule.name()));
  }
}
