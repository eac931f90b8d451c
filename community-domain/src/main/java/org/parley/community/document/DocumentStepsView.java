package org.parley.community.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotFound;

/** What happened to a document since a step that an editor knows: three queries. */
@ApplicationScoped
public class DocumentStepsView {

  /** The most steps that are told at once; who misses more asks again. */
  public static final int MOST = 2_000;

  @Inject DocumentFactsView documents;
  @Inject Steps steps;

  /**
   * The steps behind the one with this number, oldest first.
   *
   * @throws NotFound when there is no such document or the actor may not write in it
   * @throws Conflict {@code document.unknown-step} when the document never came that far
   */
  public StepsSince since(Actor actor, long documentId, int number) {
    return since(documents.find(actor, documentId), number);
  }

  StepsSince since(DocumentFacts facts, int number) {
    if (number < 0 || number > facts.head()) {
      throw new Conflict("document.unknown-step", facts.head());
    }
    int last = Math.min(facts.head(), number + MOST);
    return new StepsSince(
        facts.head(), number == facts.head() ? List.of() : steps.between(facts.id(), number, last));
  }
}
