package org.parley.moderation.sanction;

import java.util.Arrays;
import java.util.Locale;
import org.parley.community.problem.Invalid;
import org.parley.moderation.log.LogAction;

/** What is decided about a member, the mildest first. */
public enum SanctionKind {
  /** Words to the member that stay in their record; nothing else changes. */
  WARNING(LogAction.WARNED),
  /** Others see what the member writes only after somebody has looked at it. */
  MUTE(LogAction.MUTED),
  /** The member reads but does not write. */
  SILENCE(LogAction.SILENCED),
  /** The member is kept out until a moment. */
  SUSPENSION(LogAction.SUSPENDED),
  /** The member is kept out for good. */
  BAN(LogAction.BANNED);

  private final LogAction action;

  SanctionKind(LogAction action) {
    this.action = action;
  }

  LogAction action() {
    return action;
  }

  /** Whether it ends at a moment that is chosen with it. */
  public boolean hasEnd() {
    return this != WARNING && this != BAN;
  }

  public boolean keepsOut() {
    return this == SUSPENSION || this == BAN;
  }

  /** The name used in forms, messages and the API: {@code suspension}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind of this name.
   *
   * @throws Invalid when there is none, or no name was given
   */
  public static SanctionKind ofWord(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new Invalid("kind", "sanction.kind"));
  }
}
