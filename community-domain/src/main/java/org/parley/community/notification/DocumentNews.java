package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.parley.community.document.DocumentEditorInvited;
import org.parley.community.document.comment.PassageCommented;
import org.parley.community.document.life.DocumentPublished;
import org.parley.community.document.life.DocumentReturned;
import org.parley.community.document.life.DocumentSubmitted;
import org.parley.community.document.suggestion.EditSuggested;
import org.parley.community.document.suggestion.SuggestionDecided;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;

/** Tells members what happens to documents that they write, review or improved. */
@ApplicationScoped
public class DocumentNews implements DomainEventListener {

  private static final Set<Class<? extends DomainEvent>> WANTED =
      Set.of(
          DocumentEditorInvited.class,
          DocumentSubmitted.class,
          DocumentReturned.class,
          DocumentPublished.class,
          PassageCommented.class,
          EditSuggested.class,
          SuggestionDecided.class);

  @Inject Herald herald;
  @Inject DocumentPeople people;

  @Override
  public String name() {
    return "notify-documents";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return WANTED.contains(type);
  }

  @Override
  public void on(DomainEvent event) {
    if (event instanceof DocumentEditorInvited invited) {
      long id = invited.documentId();
      tell(event, new What(id, "EDITOR", "/edit", invited.actorId()), List.of(invited.memberId()));
    } else if (event instanceof DocumentSubmitted submitted) {
      long id = submitted.documentId();
      List<Long> asked = people.reviewers(id);
      tell(event, new What(id, "REVIEW", "", submitted.actorId()), asked);
    } else if (event instanceof DocumentReturned returned) {
      long id = returned.documentId();
      tell(event, new What(id, "RETURNED", "", returned.actorId()), people.writers(id));
    } else if (event instanceof DocumentPublished published) {
      long id = published.documentId();
      tell(event, new What(id, "PUBLISHED", "", published.actorId()), people.writers(id));
    } else if (event instanceof PassageCommented commented) {
      long id = commented.documentId();
      String page = "/comments";
      tell(event, new What(id, "COMMENT", page, commented.actorId()), people.writers(id));
    } else if (event instanceof EditSuggested suggested) {
      long id = suggested.documentId();
      tell(
          event,
          new What(id, "SUGGESTION", "/suggestions", suggested.actorId()),
          people.writers(id));
    } else if (event instanceof SuggestionDecided decided) {
      tellDecision(decided);
    }
  }

  /** What happened to a document, and on which of its pages it is seen. */
  private record What(long documentId, String detail, String page, Long actorId) {}

  private void tell(DomainEvent event, What what, Collection<Long> members) {
    people
        .subject(what.documentId())
        .ifPresent(
            document ->
                herald.tell(
                    news(
                        event,
                        what,
                        new Spot(
                            document.title(),
                            "/documents/" + what.documentId() + what.page(),
                            document.spaceId())),
                    members));
  }

  private void tellDecision(SuggestionDecided decided) {
    What what = new What(decided.documentId(), decided.state(), "", decided.actorId());
    people
        .subject(decided.documentId())
        .ifPresent(
            document ->
                herald.tell(
                    news(
                        decided,
                        what,
                        new Spot(
                            document.title(),
                            "/documents/suggestions/" + decided.suggestionId(),
                            document.spaceId())),
                    people.suggester(decided.suggestionId())));
  }

  private static News news(DomainEvent event, What what, Spot spot) {
    String occasion =
        "document:%d:%s:%d".formatted(what.documentId(), what.detail(), event.at().toEpochMilli());
    return News.of(
        NotificationKind.DOCUMENT, occasion, spot, what.actorId(), null, what.detail(), event.at());
  }
}
