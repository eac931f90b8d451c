package org.parley.moderation.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;

/**
 * Looks at every single assignment: in the database itself, at the moment in which it is committed,
 * and once more in the history when all is over.
 */
final class Audit {

  /**
   * Runs at the end of each transaction that gives somebody a follow-up. The agent is locked then,
   * so that what it counts is what everybody else will see.
   */
  private static final String WATCH =
      """
      create function watch_assignment() returns trigger language plpgsql as $$
      declare
        held integer;
        pushed boolean;
        agent_row agent%rowtype;
      begin
        select * into agent_row from agent where member_id = new.owner_id;
        if not found or new.state not in ('ASSIGNED', 'WAITING') then
          return null;
        end if;
        select count(*) into held from follow_up
        where owner_id = new.owner_id and state in ('ASSIGNED', 'WAITING');
        if held > agent_row.capacity then
          raise exception 'agent % holds % of %', new.owner_id, held, agent_row.capacity;
        end if;
        select e.actor_id is null into pushed from follow_up_entry e
        where e.follow_up_id = new.id and e.deed = 'ASSIGNED' order by e.id desc limit 1;
        if pushed and old.state = 'NEW' and agent_row.presence <> 'ONLINE' then
          raise exception 'agent % is % and got %', new.owner_id, agent_row.presence, new.id;
        end if;
        insert into watched values (new.id, new.owner_id);
        return null;
      end
      $$""";

  private final Jdbi jdbi;

  Audit(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void begin() {
    jdbi.useHandle(
        handle -> {
          handle.execute("create table watched (follow_up_id bigint, owner_id bigint)");
          handle.execute(WATCH);
          handle.execute(
              """
              create constraint trigger watch_assignment after update of owner_id, state
              on follow_up deferrable initially deferred
              for each row when (new.owner_id is not null)
              execute function watch_assignment()""");
        });
  }

  /** How many commits that gave somebody a follow-up, or kept it theirs, were looked at. */
  int watched() {
    return count("select count(*) from watched");
  }

  int count(String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
  }

  /**
   * Who was given what, as the history tells it.
   *
   * @param isPush whether the community gave it of its own accord
   * @param team in whose queue it stood; empty for everybody's
   * @param hasOverflowed whether it had waited too long there
   */
  record Given(long followUp, long agent, boolean isPush, String team, boolean hasOverflowed) {}

  private record Entry(long followUp, String deed, Long actor, String before, String after) {}

  /** Follows each follow-up through its history, and tells of every assignment. */
  List<Given> replay() {
    List<Given> given = new ArrayList<>();
    Map<Long, Fate> fates = new HashMap<>();
    for (Entry entry : entries()) {
      fates.computeIfAbsent(entry.followUp(), id -> new Fate()).take(entry, given);
    }
    return given;
  }

  private List<Entry> entries() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select follow_up_id, deed, actor_id, before, after from follow_up_entry
                    order by follow_up_id, id""")
                .map(
                    (row, context) ->
                        new Entry(
                            row.getLong("follow_up_id"),
                            row.getString("deed"),
                            row.getObject("actor_id", Long.class),
                            row.getString("before"),
                            row.getString("after")))
                .list());
  }

  /** What has become of one follow-up so far. */
  private static final class Fate {

    private String owner = "";
    private String last = "";
    private String team = "";
    private boolean isOpen;
    private boolean hasOverflowed;

    void take(Entry entry, List<Given> given) {
      switch (entry.deed()) {
        case "OPENED" -> isOpen = true;
        case "ASSIGNED" -> assigned(entry, given);
        case "RELEASED" -> {
          assertThat(entry.before()).as(as(entry, "is released by its owner")).isEqualTo(owner);
          owner = "";
          hasOverflowed = false;
        }
        case "TEAM" -> {
          team = entry.after();
          hasOverflowed = false;
        }
        case "OVERFLOWED" -> {
          assertThat(owner).as(as(entry, "overflows only while it waits")).isEmpty();
          team = entry.after().isEmpty() ? team : entry.after();
          hasOverflowed = true;
        }
        case "DONE" -> {
          assertThat(isOpen).as(as(entry, "is done once")).isTrue();
          isOpen = false;
          last = owner;
          owner = "";
        }
        case "REOPENED" -> {
          assertThat(isOpen).as(as(entry, "is reopened when done")).isFalse();
          isOpen = true;
          owner = last;
          hasOverflowed = hasOverflowed && !owner.isEmpty();
        }
        default -> Objects.requireNonNull(entry.deed());
      }
    }

    private void assigned(Entry entry, List<Given> given) {
      assertThat(isOpen).as(as(entry, "is assigned while open")).isTrue();
      assertThat(entry.before()).as(as(entry, "is taken from its owner")).isEqualTo(owner);
      assertThat(entry.after()).as(as(entry, "changes its owner")).isNotEqualTo(owner);
      if (entry.actor() == null) {
        assertThat(owner).as(as(entry, "is pushed when nobody has it")).isEmpty();
      }
      owner = entry.after();
      given.add(
          new Given(
              entry.followUp(),
              Long.parseLong(entry.after()),
              entry.actor() == null,
              team,
              hasOverflowed));
    }

    private static String as(Entry entry, String what) {
      return "follow-up " + entry.followUp() + " " + what;
    }
  }
}
