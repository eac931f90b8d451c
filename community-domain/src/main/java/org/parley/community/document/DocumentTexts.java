package org.parley.community.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;

/** Reads the text of a document, now or after any of its steps. */
@ApplicationScoped
public class DocumentTexts {

  @Inject DocumentFactsView documents;
  @Inject Steps steps;
  @Inject RecentTexts recent;

  /**
   * The text as it is now.
   *
   * @throws NotFound when there is no such document or the actor may not write in it
   */
  public DocumentText head(Actor actor, long documentId) {
    return head(documents.find(actor, documentId));
  }

  /**
   * The document with its text as it is now.
   *
   * @throws NotFound when there is no such document or the actor may not write in it
   */
  public OpenDocument open(Actor actor, long documentId) {
    DocumentFacts facts = documents.find(actor, documentId);
    return new OpenDocument(facts, head(facts));
  }

  /**
   * The text as it is now, for an index of drafts, whose every query asks who may open them.
   *
   * @return empty when there is no such document
   */
  public Optional<DocumentText> toIndex(long documentId) {
    return documents.any(documentId).map(this::head);
  }

  /**
   * The text as it was after a step.
   *
   * @throws NotFound when there is no such document or step, or the actor may not write in it
   */
  public DocumentText at(Actor actor, long documentId, int number) {
    DocumentFacts facts = documents.find(actor, documentId);
    if (number == facts.head()) {
      return head(facts);
    }
    if (number < 0 || number > facts.head()) {
      throw new NotFound("document.no-step");
    }
    return read(documentId, number);
  }

  /** The text to which the facts belong; no query when this node has just had it in its hands. */
  DocumentText head(DocumentFacts facts) {
    return recent
        .find(facts.id())
        .filter(known -> known.number() <= facts.head())
        .map(known -> advanced(known, facts.head()))
        .filter(text -> facts.holds(text.text()))
        .orElseGet(() -> readHead(facts));
  }

  /** Keeps a text at hand that will be asked for soon. */
  void remember(DocumentText text) {
    recent.keep(text);
  }

  private DocumentText readHead(DocumentFacts facts) {
    DocumentText text = read(facts.id(), facts.head());
    if (!facts.holds(text.text())) {
      throw new IllegalStateException("The steps of document " + facts.id() + " do not add up");
    }
    recent.keep(text);
    return text;
  }

  private DocumentText read(long documentId, int number) {
    DocumentText snapshot =
        steps
            .snapshot(documentId, number)
            .orElseThrow(() -> new IllegalStateException("No snapshot of document " + documentId));
    return advanced(snapshot, number);
  }

  private DocumentText advanced(DocumentText from, int number) {
    if (from.number() == number) {
      return from;
    }
    String text = from.text();
    for (Step step : steps.between(from.documentId(), from.number(), number)) {
      text = step.changeSet().apply(text);
    }
    return new DocumentText(from.documentId(), number, text);
  }
}
