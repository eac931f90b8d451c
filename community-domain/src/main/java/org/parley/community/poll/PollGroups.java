package org.parley.community.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;

/** Groups among whom somebody may hold a poll: their own, and for staff all. */
@ApplicationScoped
public class PollGroups {

  private static final String SELECT =
      "select id, name, title from member_group where (:all or id = any(:groups))";

  @Inject Jdbi jdbi;

  /** A group to choose from. */
  public record Group(long id, String name, String title) {}

  public List<Group> of(Actor actor) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + " order by lower(title), id")
                .bind("all", actor.isStaff())
                .bindArray("groups", Long.class, actor.groups().toArray())
                .map(
                    (row, context) ->
                        new Group(row.getLong("id"), row.getString("name"), row.getString("title")))
                .list());
  }

  /** The id of the group that shall vote, null for polls of others. */
  Long idFor(Actor actor, PollRules.Electorate electorate) {
    if (electorate.voters() != Voters.GROUP) {
      return null;
    }
    return of(actor).stream()
        .filter(group -> group.name().equals(electorate.group()))
        .findFirst()
        .map(Group::id)
        .orElseThrow(() -> new Invalid("group", "poll.group-unknown", electorate.group()));
  }
}
