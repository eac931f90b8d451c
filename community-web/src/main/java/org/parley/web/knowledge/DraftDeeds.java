package org.parley.web.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.document.life.ArchiveService;
import org.parley.community.document.life.Publication;
import org.parley.community.document.life.PublicationService;
import org.parley.community.document.life.ReviewService;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.web.page.Done;
import org.parley.web.page.Formats;

/** What the forms of a draft's page do, by the field {@code do}. */
@ApplicationScoped
class DraftDeeds {

  @Inject PublicationService publications;
  @Inject ReviewService reviews;
  @Inject ArchiveService archive;

  /** Does it, and tells where it is seen. */
  String perform(DocumentForm form, long id) {
    Actor actor = form.actor();
    String page = "/documents/" + id;
    switch (form.of("do")) {
      case "submit" -> reviews.submit(actor, id, form.words("reviewers"), form.of("note"));
      case "return" -> reviews.giveBack(actor, id, form.of("reason"));
      case "confirm" -> publications.confirm(actor, id);
      case "archive" -> archive.archive(actor, id, form.of("reason"));
      case "revive" -> archive.revive(actor, id);
      case "publish" -> {
        var wanted = new Publication(form.number("step"), form.words("tags"), form.of("news"));
        var ref = publications.publish(actor, id, wanted);
        return Done.at("/t/" + ref.threadId() + "/" + Formats.segment(ref.slug()), "published");
      }
      default -> throw new Invalid("do", "form.incomplete");
    }
    return Done.at(page, "document" + form.of("do"));
  }
}
