package org.parley.community.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.space.Space;
import org.parley.community.space.Spaces;
import org.parley.community.space.Visibilities;

/** Lays a new document's first page down. */
@ApplicationScoped
public class DocumentBeginning {

  @Inject Clock clock;
  @Inject Documents documents;
  @Inject Spaces spaces;
  @Inject Visibilities visibilities;
  @Inject Steps steps;

  DocumentRef begin(Actor actor, NewDocument draft) {
    long spaceId = spaceFor(actor, draft.space());
    String title = DocumentRules.title(draft.title());
    String text = DocumentRules.checked(draft.text());
    Document document = new Document(spaceId, title, actor.id(), clock.instant());
    document.keyed(draft.key());
    document.madeOf(draft.sourceThreadId());
    documents.add(document);
    steps.begin(new DocumentText(document.id(), 0, text));
    return document.ref();
  }

  private long spaceFor(Actor actor, String slug) {
    if (slug == null || slug.isBlank()) {
      throw new Invalid("space", "space.missing");
    }
    return spaces
        .findBySlug(slug)
        .map(Space::id)
        .filter(id -> visibilities.of(actor).seesSpace(id))
        .orElseThrow(() -> new Invalid("space", "space.unknown", slug));
  }
}
