package org.parley.web.api.conversation;

/**
 * What came of a call.
 *
 * @param note Markdown for both sides, may be empty
 */
public record CallNoteJson(String note) {}
