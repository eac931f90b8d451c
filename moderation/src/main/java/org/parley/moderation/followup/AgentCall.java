package org.parley.moderation.followup;

import java.util.Locale;
import org.parley.moderation.sla.SlaClock;
import org.parley.moderation.sla.SlaClocks;

/** What agents are told of their follow-ups. */
enum AgentCall {
  /** It is theirs now. */
  ASSIGNED,
  /** The customer has answered. */
  RESUMED,
  RESPONSE_WARNED,
  RESPONSE_BREACHED,
  RESOLUTION_WARNED,
  RESOLUTION_BREACHED;

  static AgentCall of(SlaClocks.Ring ring) {
    boolean late = ring.alarm() == SlaClock.Alarm.BREACH;
    return switch (ring.goal()) {
      case RESPONSE -> late ? RESPONSE_BREACHED : RESPONSE_WARNED;
      case RESOLUTION -> late ? RESOLUTION_BREACHED : RESOLUTION_WARNED;
    };
  }

  boolean isLate() {
    return this == RESPONSE_BREACHED || this == RESOLUTION_BREACHED;
  }

  /** The word under which notifications tell it. */
  String detail() {
    return "FOLLOW_UP_" + name();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
