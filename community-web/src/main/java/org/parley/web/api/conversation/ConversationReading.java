package org.parley.web.api.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;
import org.parley.moderation.conversation.ConversationService;
import org.parley.moderation.conversation.ConversationViews;
import org.parley.moderation.conversation.LineView;
import org.parley.moderation.conversation.Transcripts;

/** Reads conversations for programs; who reads for the team is noted as on the page. */
@ApplicationScoped
class ConversationReading {

  @Inject ConversationService service;
  @Inject ConversationViews views;
  @Inject Transcripts transcripts;

  ConversationJson show(Actor actor, long id) {
    service.read(actor, id);
    return ConversationJson.of(views.find(actor, id));
  }

  Page<LineView> lines(Actor actor, long id, String after, int limit) {
    service.read(actor, id);
    return transcripts.list(actor, id, after, limit);
  }
}
