package org.parley.community.document.helpful;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.document.life.LifeNotes;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/**
 * Takes in whether a document helped. One member counts once for a document, by what they said
 * last.
 */
@ApplicationScoped
@Transactional
@TakesPart
public class HelpfulService {

  @Inject Clock clock;
  @Inject HelpfulWords words;

  /**
   * Says whether it helped.
   *
   * @param reason what was missing, may be empty; for the document's editors
   * @throws NotAllowed for visitors
   * @throws NotFound when there is no such published document, or the actor may not see it
   */
  public void say(Actor actor, long documentId, boolean isHelpful, String reason) {
    if (actor.isVisitor() || actor.isOperator()) {
      throw new NotAllowed("sign-in.required");
    }
    int step = words.publishedStep(actor, documentId);
    words.put(
        new HelpfulWords.Word(
            documentId, actor.id(), isHelpful, LifeNotes.checked(reason), step, clock.instant()));
  }
}
