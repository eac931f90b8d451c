package org.parley.community.document.suggestion;

/**
 * How a suggestion is accepted.
 *
 * @param head the step of the draft that was looked at
 * @param text what the draft is to say, where the draft and the suggestion were in conflict; null
 *     to take both together as they are
 */
public record Decision(int head, String text) {}
