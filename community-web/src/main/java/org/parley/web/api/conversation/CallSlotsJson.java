package org.parley.web.api.conversation;

import java.time.Instant;
import java.util.List;

/** Times at which the team could call. */
public record CallSlotsJson(List<Instant> slots) {}
