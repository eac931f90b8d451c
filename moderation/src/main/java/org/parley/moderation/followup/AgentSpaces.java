package org.parley.moderation.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.community.member.Actor;
import org.parley.community.space.Visibilities;

/** Which spaces agents serve. Who was given none serves all that they read. */
@ApplicationScoped
public class AgentSpaces {

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /** For whom follow-ups are: two queries, one for who keeps order. */
  public Serving servedBy(Actor actor) {
    FollowUpPolicy.requireWorking(actor);
    return Serving.of(visibilities.of(actor), actor.keepsOrder() ? Set.of() : of(actor.id()));
  }

  /** The spaces that were given to an agent. */
  Set<Long> of(long memberId) {
    return new HashSet<>(
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select space_id from agent_space where member_id = ?")
                    .bind(0, memberId)
                    .mapTo(Long.class)
                    .list()));
  }

  boolean isAgent(long memberId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select exists (select 1 from member_role where member_id = ? and role ="
                        + " 'AGENT')")
                .bind(0, memberId)
                .mapTo(Boolean.class)
                .one());
  }

  boolean exist(Set<Long> spaces) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select count(*) = cardinality(:ids) from space where id = any(:ids)")
                .bindArray("ids", Long.class, spaces.toArray())
                .mapTo(Boolean.class)
                .one());
  }

  /** The same of all agents who were given some. */
  Map<Long, Set<Long>> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select member_id, space_id from agent_space")
                .map((row, context) -> Map.entry(row.getLong("member_id"), row.getLong("space_id")))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet()))));
  }

  void set(long memberId, Set<Long> spaces) {
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from agent_space where member_id = ?", memberId);
          PreparedBatch batch = handle.prepareBatch("insert into agent_space values (?, ?)");
          spaces.forEach(space -> batch.add(memberId, space));
          batch.execute();
        });
  }

  /** Whether a member may be given follow-ups of this thread. */
  public boolean serves(long memberId, long threadId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select exists (select 1 from member m, thread t
                                   where m.id = :member and t.id = :thread and
                    """
                        + Serving.BY_MEMBER
                        + ")")
                .bind("member", memberId)
                .bind("thread", threadId)
                .mapTo(Boolean.class)
                .one());
  }
}
