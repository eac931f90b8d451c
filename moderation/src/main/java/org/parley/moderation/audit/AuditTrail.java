package org.parley.moderation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.moderation.audit.AuditBreak.How;
import org.parley.moderation.audit.AuditRows.Head;

/**
 * Checks whether the log is still what was written. It tells nothing of what is in it. Who may
 * change rows and triggers alike can write a chain of their own: that one is found by a hash that
 * was kept elsewhere.
 */
@ApplicationScoped
public class AuditTrail {

  private static final int AT_ONCE = 2_000;
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  @Inject AuditRows rows;

  /**
   * Follows the chain to its end. What is written meanwhile does no harm.
   *
   * @param from the hash of an entry to begin with, as an earlier check told it; null for all
   * @throws NotAllowed unless the actor is an administrator
   * @throws Invalid when it is no hash
   */
  public AuditReport verify(Actor actor, String from) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("administrator.required");
    }
    Head written = rows.head();
    if (from == null || from.isBlank()) {
      return follow(new ChainCheck(0, AuditEntry.BEGINNING), written);
    }
    Optional<AuditEntry> anchor = rows.withHash(hash(from));
    return anchor
        .map(entry -> follow(new ChainCheck(entry.seq() - 1, entry.previous()), written))
        .orElseGet(() -> new AuditReport(0, hash(from), new AuditBreak(0, How.UNKNOWN_ANCHOR)));
  }

  private AuditReport follow(ChainCheck check, Head written) {
    List<AuditEntry> next;
    do {
      next = rows.after(check.last(), AT_ONCE);
    } while (check.follow(next) && next.size() == AT_ONCE);
    check.end(written, hashOf(written.entries()), rows.head());
    return check.report();
  }

  private String hashOf(long seq) {
    return seq == 0
        ? AuditEntry.BEGINNING
        : rows.withNumber(seq).map(AuditEntry::hash).orElse(null);
  }

  private static String hash(String typed) {
    String hash = typed.strip().toLowerCase(Locale.ROOT);
    if (!HASH.matcher(hash).matches()) {
      throw new Invalid("from", "audit.hash");
    }
    return hash;
  }
}
