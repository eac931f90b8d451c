package org.parley.moderation.routing;

import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.moderation.followup.Cause;
import org.parley.moderation.followup.FollowUpOpening;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;

/** A contact centre for tests: agents who are online, rules, and threads that need somebody. */
final class Floor {

  private final CommunityExtension community;
  private final Samples samples;
  private final Jdbi jdbi;

  Floor(CommunityExtension community, Samples samples) {
    this.community = community;
    this.samples = samples;
    this.jdbi = Jdbi.create(community.dataSource());
  }

  /** Nothing waits, nobody is an agent, no rule holds: what a test finds when it begins. */
  void clear() {
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from event_publication");
          handle.execute("delete from routing_rule");
          handle.execute(
              """
              update follow_up set state = 'DONE', done_at = opened_at, ending = 'BY_HAND',
                     waiting_since = null, next_alarm_at = null
              where state <> 'DONE'""");
          handle.execute("update follow_up set team_id = null where team_id is not null");
          handle.execute("delete from agent");
          handle.execute("delete from agent_space");
          handle.execute("delete from team");
        });
  }

  /** An agent who is there. */
  Actor agent(String name, int capacity, String skills) {
    Actor agent = samples.actor(name, Role.AGENT);
    settle(agent, new AgentSettings(capacity, true, Skills.of(skills)));
    turn(agent, Presence.ONLINE);
    return agent;
  }

  void settle(Actor agent, AgentSettings settings) {
    community.get(AgentService.class).settle(samples.administrator(), agent.name(), settings, null);
  }

  void turn(Actor agent, Presence presence) {
    community.get(AgentService.class).turn(agent, presence);
  }

  long team(String name, Actor... members) {
    TeamService teams = community.get(TeamService.class);
    long team = teams.create(samples.administrator(), name);
    List.of(members).forEach(member -> teams.join(samples.administrator(), team, member.name()));
    return team;
  }

  long rule(String name, RuleForm.When when, RuleOutcome then) {
    return community
        .get(RoutingRuleService.class)
        .create(samples.administrator(), new RuleForm(name, 1, when, then));
  }

  /** The agent serves these spaces and no others. */
  void serve(Actor agent, String... slugs) {
    for (String slug : slugs) {
      jdbi.useHandle(
          handle ->
              handle.execute(
                  "insert into agent_space select ?, id from space where slug = ?",
                  agent.id(),
                  slug));
    }
  }

  /** A customer's thread without a post: routing reads none. */
  long thread(String space, Actor author, String... tags) {
    return jdbi.withHandle(
        handle -> {
          long id =
              handle
                  .createQuery(
                      """
                      insert into thread (id, type, title, slug, space_id, author_id, created_at,
                                          last_activity_at)
                      select nextval('thread_seq') + 1000000, 'QUESTION', 'Why?', 'why', s.id,
                             :author, :now, :now
                      from space s where s.slug = :space returning id""")
                  .bind("author", author.id())
                  .bind("space", space)
                  .bind("now", community.clock().instant())
                  .mapTo(Long.class)
                  .one();
          for (String tag : tags) {
            handle.execute(
                "insert into thread_tag (thread_id, tag_id) select ?, id from tag where name = ?",
                id,
                tag);
          }
          return id;
        });
  }

  /** A follow-up about nothing special, some seconds after the one before. */
  long arrives() {
    return arrives("open", Priority.NORMAL);
  }

  long arrives(String space, Priority priority) {
    return arrives(thread(space, samples.anna()), priority, null, null);
  }

  long arrives(long thread, Priority priority, String language, Double sentiment) {
    community.clock().advance(Duration.ofSeconds(5));
    return arrives(
        new Cause(
            thread,
            null,
            FollowUpReason.HAND,
            priority,
            language,
            sentiment,
            community.clock().instant()));
  }

  long arrives(Cause cause) {
    return community
        .standalone()
        .inTransaction(() -> community.get(FollowUpOpening.class).open(cause).orElseThrow());
  }

  /** Routes whatever waits, as the job does. */
  int route() {
    return community.get(RoutingPump.class).routeDue();
  }

  /** The name of whoever has it; null while it waits. */
  String ownerOf(long followUp) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select m.name from follow_up f join member m on m.id = f.owner_id
                    where f.id = ?""")
                .bind(0, followUp)
                .mapTo(String.class)
                .findOne()
                .orElse(null));
  }

  Long teamOf(long followUp) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select team_id from follow_up where id = ?")
                .bind(0, followUp)
                .mapTo(Long.class)
                .findOne()
                .orElse(null));
  }

  long versionOf(long followUp) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select version from follow_up where id = ?")
                .bind(0, followUp)
                .mapTo(Long.class)
                .one());
  }

  /** What was done to it, as {@code DEED:after:note} in its order. */
  List<String> historyOf(long followUp) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select e.deed || ':' || coalesce(m.name, e.after) || ':' || e.note
                    from follow_up_entry e
                    left join member m on e.deed = 'ASSIGNED' and m.id::text = e.after
                    where e.follow_up_id = ? order by e.id""")
                .bind(0, followUp)
                .mapTo(String.class)
                .list());
  }

  void execute(String sql, Object... arguments) {
    jdbi.useHandle(handle -> handle.execute(sql, arguments));
  }
}
