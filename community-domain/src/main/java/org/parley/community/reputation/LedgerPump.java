package org.parley.community.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.setting.Settings;

/**
 * Replays the whole community by the rules in force, some members at a time, while it goes on: what
 * was written before stays, and corrections are appended.
 */
@ApplicationScoped
public class LedgerPump {

  /** When everything was replayed last. */
  private static final String REPLAYED = "reputation.replayed";

  private static final int AT_ONCE = 2_000;

  @Inject Clock clock;
  @Inject Ledger ledger;
  @Inject LedgerRelay relay;
  @Inject Settings settings;

  /**
   * What a replay did.
   *
   * @param members whose entries were compared with their causes
   * @param entries that were written, reversals included
   */
  public record Replayed(long members, long entries) {}

  /** Replays everybody. Only for administrators and the operator. */
  public Replayed replay(Actor actor) {
    ReputationPolicy.requireAdministrator(actor);
    long count = 0;
    long entries = 0;
    List<Long> members = ledger.membersAfter(0, AT_ONCE);
    while (!members.isEmpty()) {
      entries += relay.settle(members);
      count += members.size();
      members = ledger.membersAfter(members.get(members.size() - 1), AT_ONCE);
    }
    settings.put(REPLAYED, clock.instant().toString());
    return new Replayed(count, entries);
  }

  /** Fills the ledger of a community that is older than it; does nothing once that was done. */
  public void fillOnce() {
    if (settings.find(REPLAYED).isEmpty()) {
      replay(Actor.operator());
    }
  }
}
