package org.parley.community.document.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.document.DocumentPushService;
import org.parley.community.document.DocumentTexts;
import org.parley.community.document.Replacement;
import org.parley.community.document.life.Milestone;
import org.parley.community.document.life.MilestoneKind;
import org.parley.community.document.life.Milestones;
import org.parley.community.document.life.Stand;
import org.parley.community.document.life.Stands;
import org.parley.community.markup.TextRules;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;

/** Gives texts of a document names, and makes one of them its text again. */
@ApplicationScoped
@Transactional
@TakesPart
public class RevisionService {

  /** In UTF-16 units. */
  public static final int LONGEST_NAME = 80;

  @Inject Clock clock;
  @Inject Stands stands;
  @Inject Milestones milestones;
  @Inject DocumentTexts texts;
  @Inject DocumentPushService pushes;

  /**
   * Names the text after a step.
   *
   * @throws NotFound when there is no such document or step, or the actor may not write in it
   * @throws Invalid when the name will not do
   * @throws Conflict when another version is called so
   */
  public void name(Actor actor, long documentId, int step, String name) {
    Stand stand = stands.lock(actor, documentId);
    requireStep(stand, step);
    String checked = name == null ? "" : TextRules.normalizeTitle(name);
    if (checked.isEmpty() || checked.length() > LONGEST_NAME) {
      throw new Invalid("name", "document.version-name", LONGEST_NAME);
    }
    if (milestones.isNamed(documentId, checked)) {
      throw new Conflict("document.version-named", checked);
    }
    milestones.add(
        new Milestone(
            documentId, step, MilestoneKind.NAMED, checked, "", actor.id(), null, clock.instant()));
  }

  /**
   * Makes the text after a step the document's text again, as one more step: nothing that was
   * written since is lost.
   *
   * @param head the last step that the actor saw
   * @return the new last step
   * @throws NotFound when there is no such document or step, or the actor may not write in it
   * @throws Conflict when somebody has written meanwhile, or the text is the same
   */
  public int restore(Actor actor, long documentId, int step, int head) {
    Stand stand = stands.lock(actor, documentId);
    requireStep(stand, step);
    if (stand.head() != head) {
      throw new Conflict("document.moved-on");
    }
    String text = texts.at(actor, documentId, step).text();
    int restored = pushes.replace(actor, documentId, new Replacement(head, "restore", text)).head();
    if (restored == head) {
      throw new Conflict("document.same-text");
    }
    milestones.add(
        new Milestone(
            documentId,
            restored,
            MilestoneKind.RESTORED,
            "",
            String.valueOf(step),
            actor.id(),
            null,
            clock.instant()));
    return restored;
  }

  private static void requireStep(Stand stand, int step) {
    if (step < 0 || step > stand.head()) {
      throw new NotFound("document.no-step");
    }
  }
}
