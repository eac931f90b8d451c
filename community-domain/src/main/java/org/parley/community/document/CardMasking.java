package org.parley.community.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.community.document.change.ChangeSet;
import org.parley.community.personaldata.CardNumbers;

/**
 * Takes the digits of card numbers out of a document's past, step by step backwards, until every
 * digit was found where it was brought in. A mask is as long as a digit, so that no other step
 * notices; open editors lose theirs by the step that {@link #mask} makes.
 */
@ApplicationScoped
public class CardMasking {

  private static final int STEPS_AT_ONCE = 500;

  @Inject Steps steps;

  /** A change set that masks these places of a text. */
  static ChangeSet mask(String text, Set<Integer> places) {
    ChangeSet changes = ChangeSet.none(text.length());
    for (int place : places) {
      changes =
          changes.compose(
              ChangeSet.replacing(
                  text.length(), place, place + 1, String.valueOf(CardNumbers.MASK)));
    }
    return changes;
  }

  /**
   * The steps that are about to be added, without the digits; those that were added before are
   * written anew.
   */
  List<Step> redact(long documentId, List<Step> added, Set<Integer> places) {
    Deque<Step> redacted = new ArrayDeque<>();
    Set<Integer> left = places;
    for (int i = added.size() - 1; i >= 0; i--) {
      Step step = added.get(i);
      ChangeSet changes = step.changeSet();
      redacted.addFirst(step.with(changes.masked(left, CardNumbers.MASK)));
      left = origins(changes, left);
    }
    redactPast(documentId, added.get(0).number() - 1, left);
    return new ArrayList<>(redacted);
  }

  private void redactPast(long documentId, int last, Set<Integer> places) {
    Set<Integer> left = places;
    List<Integer> snapshots = left.isEmpty() ? List.of() : steps.snapshotNumbers(documentId);
    int number = last;
    while (!left.isEmpty() && number >= 0) {
      List<Step> past = steps.between(documentId, Math.max(0, number - STEPS_AT_ONCE), number);
      for (int i = past.size() - 1; i >= 0 && !left.isEmpty(); i--) {
        redactSnapshot(documentId, past.get(i).number(), snapshots, left);
        left = redact(documentId, past.get(i), left);
      }
      number -= STEPS_AT_ONCE;
    }
    if (!left.isEmpty()) {
      redactSnapshot(documentId, 0, snapshots, left);
    }
  }

  private Set<Integer> redact(long documentId, Step step, Set<Integer> places) {
    ChangeSet changes = step.changeSet();
    ChangeSet masked = changes.masked(places, CardNumbers.MASK);
    if (!masked.equals(changes)) {
      steps.rewrite(documentId, step.number(), masked.toJson());
    }
    return origins(changes, places);
  }

  private void redactSnapshot(
      long documentId, int number, List<Integer> snapshots, Set<Integer> places) {
    if (snapshots.contains(number)) {
      String text = steps.snapshot(documentId, number).orElseThrow().text();
      steps.rewriteSnapshot(new DocumentText(documentId, number, mask(text, places).apply(text)));
    }
  }

  private static Set<Integer> origins(ChangeSet changes, Set<Integer> places) {
    Set<Integer> origins = new TreeSet<>();
    for (int place : places) {
      int origin = changes.origin(place);
      if (origin >= 0) {
        origins.add(origin);
      }
    }
    return origins;
  }
}
