package org.parley.web.api.canned;

import org.parley.moderation.reply.FilledReply;

/**
 * An approved canned reply with its placeholders filled in for one thread.
 *
 * @param text Markdown, ready to be put into an answer
 */
public record FilledReplyJson(long id, String title, String text) {

  static FilledReplyJson of(FilledReply reply) {
    return new FilledReplyJson(reply.id(), reply.title(), reply.text());
  }
}
