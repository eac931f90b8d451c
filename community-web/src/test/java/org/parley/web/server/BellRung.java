package org.parley.web.server;

import java.time.Instant;
import org.parley.community.event.DomainEvent;

/** An event that only this test knows. */
public record BellRung(String tower, Instant at) implements DomainEvent {}
