package org.parley.moderation.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.thread.PostRef;
import org.parley.moderation.followup.Cause;
import org.parley.moderation.followup.FollowUpOpening;
import org.parley.moderation.followup.FollowUpWorld;
import org.parley.moderation.followup.Seen;
import org.parley.moderation.routing.AgentService;
import org.parley.moderation.routing.Presence;
import org.parley.moderation.sla.FollowUpReason;
import org.parley.moderation.sla.Priority;

/**
 * Weeks of work at random, always the same: done through the services, and written down here a
 * second time as it happens.
 */
final class History {

  /** Something that was done to a follow-up. */
  record Event(String deed, Instant at) {}

  /** A follow-up as this class remembers it. */
  static final class Told {
    final long id;
    final String space;
    final FollowUpReason reason;
    final PostRef thread;
    final List<Event> events = new ArrayList<>();
    String state = "NEW";
    Actor owner;
    boolean isResponded;

    Told(long id, String space, FollowUpReason reason, PostRef thread) {
      this.id = id;
      this.space = space;
      this.reason = reason;
      this.thread = thread;
    }
  }

  /** For how long somebody was at a follow-up. */
  record Spent(Told told, Actor agent, int seconds, Instant at) {}

  /** What somebody was from then on. */
  record Turned(Actor agent, Presence presence, Instant at) {}

  private static final List<String> SPACES =
      List.of("open", "open", "members", "billing", "pilots");

  final List<Told> all = new ArrayList<>();
  final List<Spent> spent = new ArrayList<>();
  final List<Turned> turns = new ArrayList<>();
  private final Map<String, List<Actor>> serving = new LinkedHashMap<>();
  private final CommunityExtension community;
  private final FollowUpWorld world;
  private final Random random;

  History(CommunityExtension community, FollowUpWorld world, long seed) {
    this.community = community;
    this.world = world;
    this.random = new Random(seed);
  }

  /** Who works on follow-ups of a space. */
  void serves(String space, Actor... agents) {
    serving.put(space, List.of(agents));
  }

  void goOn(int steps) {
    for (int i = 0; i < steps; i++) {
      world.later(Duration.ofMinutes(1 + random.nextInt(170)));
      if (all.isEmpty() || random.nextInt(4) == 0) {
        open();
      } else {
        act(pick(all));
      }
      if (random.nextInt(4) == 0) {
        turn(pick(serving.get("open")));
      }
    }
  }

  private void open() {
    String space = pick(SPACES);
    FollowUpReason reason = pick(List.of(FollowUpReason.values()));
    Actor customer = space.equals("pilots") ? world.samples.petra() : world.samples.anna();
    PostRef thread = world.samples.thread(customer, space, "Question number " + all.size());
    Cause cause =
        new Cause(thread.threadId(), null, reason, Priority.NORMAL, null, null, world.now());
    long id =
        community
            .standalone()
            .inTransaction(() -> community.get(FollowUpOpening.class).open(cause).orElseThrow());
    all.add(note(new Told(id, space, reason, thread), "OPENED"));
  }

  private void act(Told told) {
    switch (told.state) {
      case "NEW" -> assign(told);
      case "ASSIGNED" -> work(told);
      case "WAITING" -> {
        if (random.nextInt(4) == 0) {
          finish(told);
        } else {
          world.service().resume(told.owner, Seen.any(told.id));
          note(told, "RESUMED").state = "ASSIGNED";
        }
      }
      default -> reopen(told);
    }
  }

  private void assign(Told told) {
    Actor agent = pick(serving.get(told.space));
    world.service().assign(agent, Seen.any(told.id), agent.id());
    told.owner = agent;
    told.state = "ASSIGNED";
  }

  private void work(Told told) {
    int dice = random.nextInt(8);
    if (dice < 3 && !told.isResponded) {
      world.samples.answer(told.owner, told.thread);
      world.deliver();
      note(told, "RESPONDED").isResponded = true;
    } else if (dice < 4) {
      world.service().waitForCustomer(told.owner, Seen.any(told.id));
      note(told, "WAITING").state = "WAITING";
    } else if (dice < 5) {
      world.service().release(told.owner, Seen.any(told.id));
      note(told, "RELEASED").state = "NEW";
      told.owner = null;
    } else if (dice < 6) {
      int seconds = 1 + random.nextInt(60);
      world.notes().spend(told.owner, told.id, seconds);
      spent.add(new Spent(told, told.owner, seconds, world.now()));
    } else {
      finish(told);
    }
  }

  private void finish(Told told) {
    world.service().finish(told.owner, Seen.any(told.id), "");
    note(told, "DONE").state = "DONE";
    // the end keeps the promise of a response as well
    told.isResponded = true;
  }

  private void reopen(Told told) {
    if (random.nextInt(5) == 0) {
      world.service().reopen(told.owner, Seen.any(told.id), "");
      note(told, "REOPENED").state = "ASSIGNED";
    }
  }

  private void turn(Actor agent) {
    Presence presence = pick(List.of(Presence.values()));
    community.get(AgentService.class).turn(agent, presence);
    turns.add(new Turned(agent, presence, world.now()));
  }

  private Told note(Told told, String deed) {
    told.events.add(new Event(deed, world.now()));
    return told;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
