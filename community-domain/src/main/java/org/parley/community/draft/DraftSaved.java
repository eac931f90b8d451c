package org.parley.community.draft;

import java.time.Instant;

/** What became of a saving: the version that the form knows from now on. */
public record DraftSaved(long version, Instant savedAt) {}
