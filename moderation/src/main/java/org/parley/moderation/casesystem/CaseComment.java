package org.parley.moderation.casesystem;

/**
 * A note of the staff that the company shares with its case system.
 *
 * @param noteId the same for the same note
 * @param author a display name
 */
public record CaseComment(CaseHandle handle, long noteId, String author, String text) {}
