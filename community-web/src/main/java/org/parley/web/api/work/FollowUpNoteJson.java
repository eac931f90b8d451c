package org.parley.web.api.work;

/** An internal note: the staff of the space reads it, and nobody else, ever. */
public record FollowUpNoteJson(String note) {}
