package org.parley.community.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.community.document.change.ChangeSet;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;

/** Writes steps behind the head of a document that is locked. */
@ApplicationScoped
public class StepWriter {

  @Inject Clock clock;
  @Inject DocumentTexts texts;
  @Inject Steps steps;
  @Inject CardMasking cards;
  @Inject DomainEvents events;

  Pushed write(Actor actor, DocumentFacts facts, Push push) {
    Instant now = clock.instant();
    String text = texts.head(facts).text();
    CardDigits digits = new CardDigits();
    List<Step> added = new ArrayList<>();
    for (ChangeSet changes : push.changes()) {
      text = DocumentRules.after(text, changes);
      digits.changed(changes);
      int number = facts.head() + added.size() + 1;
      added.add(new Step(number, actor.id(), push.client(), changes.toJson(), now));
    }
    Set<Integer> places = digits.in(text);
    List<Step> behind = List.of();
    if (!places.isEmpty()) {
      added = cards.redact(facts.id(), added, places);
      ChangeSet mask = CardMasking.mask(text, places);
      text = mask.apply(text);
      int number = facts.head() + added.size() + 1;
      behind = List.of(new Step(number, actor.id(), Step.SERVER, mask.toJson(), now));
      added.addAll(behind);
    }
    steps.add(facts.id(), added);
    steps.advance(facts, added, text);
    DocumentText written = new DocumentText(facts.id(), facts.head() + added.size(), text);
    texts.remember(written);
    events.publish(new DocumentEdited(facts.id(), written.number(), actor.id(), now));
    return new Pushed(true, written.number(), behind);
  }
}
