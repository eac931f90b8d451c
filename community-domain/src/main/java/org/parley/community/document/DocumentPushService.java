package org.parley.community.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.parley.community.document.change.ChangeSet;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;

/**
 * Takes in what editors write. Who comes first is first: the document's row is locked, so that the
 * others' steps are stale, whichever node they reach. What was accepted is committed before anybody
 * is told so.
 */
@ApplicationScoped
@Transactional
@TakesPart
public class DocumentPushService {

  @Inject DocumentFactsView documents;
  @Inject DocumentTexts texts;
  @Inject DocumentStepsView missing;
  @Inject StepWriter writer;

  /**
   * Adds steps to a document, all or none.
   *
   * @throws NotFound when there is no such document or the actor may not write in it
   * @throws Conflict when it is archived, or never came as far as the editor says
   * @throws Invalid when the steps are not for this text, or leave none that may be stored
   */
  public Pushed push(Actor actor, long documentId, Push push) {
    DocumentRules.requireClient(push.client());
    DocumentRules.requireSteps(push.changes());
    DocumentFacts facts = lock(actor, documentId);
    if (push.head() != facts.head()) {
      return stale(facts, push.head());
    }
    return writer.write(actor, facts, push);
  }

  /**
   * Adds one step that makes another text of a document.
   *
   * @throws NotFound when there is no such document or the actor may not write in it
   * @throws Conflict when it is archived, or never came as far as the caller says
   * @throws Invalid when the text may not be stored
   */
  public Pushed replace(Actor actor, long documentId, Replacement replacement) {
    DocumentRules.requireClient(replacement.client());
    String wanted = DocumentRules.checked(replacement.text());
    DocumentFacts facts = lock(actor, documentId);
    if (replacement.head() != facts.head()) {
      return stale(facts, replacement.head());
    }
    ChangeSet changes = ChangeSet.between(texts.head(facts).text(), wanted);
    return changes.isEmpty()
        ? new Pushed(true, facts.head(), List.of())
        : writer.write(
            actor, facts, new Push(facts.head(), replacement.client(), List.of(changes)));
  }

  private DocumentFacts lock(Actor actor, long documentId) {
    DocumentFacts facts = documents.lock(actor, documentId);
    if (facts.isArchived()) {
      throw new Conflict("document.archived");
    }
    return facts;
  }

  private Pushed stale(DocumentFacts facts, int known) {
    return new Pushed(false, facts.head(), missing.since(facts, known).steps());
  }
}
