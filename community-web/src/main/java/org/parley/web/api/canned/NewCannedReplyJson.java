package org.parley.web.api.canned;

import org.parley.moderation.reply.NewReply;

/** A canned reply as it is sent. */
public record NewCannedReplyJson(String title, String body) {

  NewReply reply() {
    return NewReply.of(title, body);
  }
}
