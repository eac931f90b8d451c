package org.parley.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.parley.community.document.DocumentPushService;
import org.parley.community.document.DocumentService;
import org.parley.community.document.DocumentTexts;
import org.parley.community.document.Pushed;
import org.parley.community.document.Replacement;
import org.parley.community.document.change.Passage;
import org.parley.community.document.change.ThreeWayMerge;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.web.page.PendingText;
import org.parley.web.security.CurrentActor;

/** A document's text as a form sends it, with the step that the form was made of. */
@RequestScoped
public class DocumentForm {

  private static final String CLIENT = "form";
  private static final int TRIES = 5;

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject DocumentTexts texts;
  @Inject DocumentPushService pushes;
  @Inject DocumentService documents;
  @Inject PendingText pending;

  private Map<String, String> kept;

  /** What the form asks for; empty for an address that was just opened. */
  String deed() {
    String deed = request.getMethod().equals("POST") ? request.getParameter("do") : null;
    return deed == null ? "" : deed;
  }

  boolean hasText() {
    return !of("text").isEmpty();
  }

  String text() {
    return of("text").replace("\r\n", "\n");
  }

  String head() {
    return of("head");
  }

  /** Keeps the text for after the sign-in. */
  void keep() {
    if (hasText()) {
      pending.keep(Map.of("text", of("text"), "head", head()));
    }
  }

  private String of(String field) {
    if (kept == null) {
      kept = pending.take();
    }
    String value = request.getParameter(field);
    return value == null ? kept.getOrDefault(field, "") : value;
  }

  void rename(long id) {
    documents.rename(currentActor.actor(), id, request.getParameter("title"));
  }

  /**
   * Saves the text together with what others have written since.
   *
   * @return what has to be decided first; empty when it is saved
   */
  Optional<ThreeWayMerge> save(long id) {
    Actor actor = currentActor.actor();
    String base = texts.at(actor, id, number(head())).text();
    for (int attempt = 0; attempt < TRIES; attempt++) {
      var now = texts.head(actor, id);
      ThreeWayMerge merge = ThreeWayMerge.of(base, now.text(), text());
      if (!merge.conflicts().isEmpty() && !isDecided(now.number())) {
        return Optional.of(merge);
      }
      String merged = merge.text(passage -> chosen(merge.conflicts().indexOf(passage), passage));
      Pushed pushed = pushes.replace(actor, id, new Replacement(now.number(), CLIENT, merged));
      if (pushed.isAccepted()) {
        return Optional.empty();
      }
    }
    throw new Conflict("request.conflict");
  }

  /** Whether the choices that were sent are for the text as it is now. */
  private boolean isDecided(int number) {
    return Integer.toString(number).equals(request.getParameter("against"));
  }

  private String chosen(int conflict, Passage passage) {
    String choice = request.getParameter("choice-" + conflict);
    if (choice == null) {
      throw new Invalid("choice-" + conflict, "document.choose");
    }
    return switch (choice) {
      case "theirs" -> passage.theirs();
      case "mine" -> passage.mine();
      case "own" -> own(conflict);
      default -> passage.both();
    };
  }

  private String own(int conflict) {
    String words = request.getParameter("own-" + conflict);
    return words == null ? "" : words.replace("\r\n", "\n");
  }

  private static int number(String head) {
    try {
      return Integer.parseInt(head);
    } catch (NumberFormatException e) {
      throw new Invalid("text", "document.head");
    }
  }
}
