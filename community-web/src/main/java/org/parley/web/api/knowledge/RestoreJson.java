package org.parley.web.api.knowledge;

/**
 * A version that is to be the text again.
 *
 * @param head the last step that was seen
 */
public record RestoreJson(int head) {}
