package org.parley.moderation.reply;

/**
 * An approved canned reply with its placeholders filled in for one thread.
 *
 * @param text Markdown, ready to be put into an answer
 */
public record FilledReply(long id, String title, String text) {}
