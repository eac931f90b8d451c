package org.parley.community.document;

import java.util.List;
import org.parley.community.document.life.Publication;
import org.parley.community.document.life.PublicationService;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.thread.PostRef;

/** Documents for tests, written and published as members do it. */
public final class SampleDocuments {

  private final CommunityExtension community;

  public SampleDocuments(CommunityExtension community) {
    this.community = community;
  }

  /** A draft in a space. */
  public long begin(Actor author, String space, String text) {
    return community
        .get(DocumentService.class)
        .create(author, new NewDocument(space, "How to reset the inverter", text, null))
        .id();
  }

  /** Makes another text of it; returns the new head. */
  public int write(Actor actor, long id, String text) {
    return community
        .get(DocumentPushService.class)
        .replace(actor, id, new Replacement(head(actor, id), "test", text))
        .head();
  }

  public int head(Actor actor, long id) {
    return community.get(DocumentTexts.class).head(actor, id).number();
  }

  public String text(Actor actor, long id) {
    return community.get(DocumentTexts.class).head(actor, id).text();
  }

  /** Publishes what it says now. */
  public PostRef publish(Actor actor, long id) {
    return community
        .get(PublicationService.class)
        .publish(actor, id, new Publication(head(actor, id), List.of("battery"), "news"));
  }
}
