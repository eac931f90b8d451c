package org.parley.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;
import org.parley.moderation.conversation.ConversationService;
import org.parley.moderation.conversation.ConversationView;
import org.parley.moderation.conversation.ConversationViews;
import org.parley.moderation.conversation.LineView;
import org.parley.moderation.conversation.Transcripts;
import org.parley.web.notification.Bell;

/** Reads a conversation for somebody who looks at it, and notes that they did. */
@RequestScoped
public class TalkReading {

  @Inject ConversationService service;
  @Inject ConversationViews views;
  @Inject Transcripts transcripts;
  @Inject Bell bell;

  ConversationView find(Actor actor, long id) {
    service.read(actor, id);
    bell.seePage("/conversations/" + id);
    return views.find(actor, id);
  }

  Page<LineView> lines(Actor actor, long id, String after, int limit) {
    return transcripts.list(actor, id, after, limit);
  }
}
