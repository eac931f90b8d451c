package org.parley.community.document.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.parley.community.document.DocumentPushService;
import org.parley.community.document.DocumentTexts;
import org.parley.community.document.Pushed;
import org.parley.community.document.Replacement;
import org.parley.community.document.life.Milestone;
import org.parley.community.document.life.MilestoneKind;
import org.parley.community.document.life.Milestones;
import org.parley.community.document.life.Stand;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;

/** Brings suggestions into drafts. */
@ApplicationScoped
class SuggestionDesk {

  @Inject Clock clock;
  @Inject DocumentTexts texts;
  @Inject DocumentPushService pushes;
  @Inject Milestones milestones;

  Rebase rebase(Actor actor, Stand stand, Suggestions.Held held) {
    String base = texts.at(actor, stand.id(), held.baseStep()).text();
    String draft = texts.at(actor, stand.id(), stand.head()).text();
    return Rebase.of(base, held.changes(), stand.head(), draft);
  }

  int takeOver(Actor actor, Stand stand, Suggestions.Held held, Decision decision) {
    String text = decision.text();
    if (text == null) {
      Rebase rebase = rebase(actor, stand, held);
      if (rebase.hasConflict()) {
        throw new Conflict("suggestion.conflict");
      }
      text = rebase.merged();
    } else if (decision.head() != stand.head()) {
      throw new Conflict("document.moved-on");
    }
    Replacement replacement = new Replacement(stand.head(), "suggestion-" + held.id(), text);
    Pushed pushed = pushes.replace(actor, stand.id(), replacement);
    milestones.add(
        new Milestone(
            stand.id(),
            pushed.head(),
            MilestoneKind.ACCEPTED,
            "",
            "",
            actor.id(),
            held.memberId(),
            clock.instant()));
    return pushed.head();
  }
}
