package org.parley.community.document.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.document.SampleDocuments;
import org.parley.community.document.life.MilestoneKind;
import org.parley.community.document.revision.Revision;
import org.parley.community.document.revision.RevisionViews;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;

/** What readers suggest is brought into the draft, turned down, or in conflict; never dropped. */
class SuggestionDbIT {

  private static final String TEXT = "Press the red button.\n\nThen wait for a minute.\n";

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static Samples samples;
  private static SampleDocuments documents;
  private Actor agent;
  private Actor anna;
  private long id;

  @BeforeEach
  void publish() {
    samples = samples == null ? new Samples(community) : samples;
    documents = new SampleDocuments(community);
    agent = samples.agent();
    anna = samples.anna();
    id = documents.begin(agent, "open", TEXT);
    documents.publish(agent, id);
  }

  @Test
  void acceptedSuggestionIsBroughtOntoWhatTheDraftSaysByNow() {
    long suggestion = suggest("Press the red button.\n\nThen wait for two minutes.");
    documents.write(agent, id, "Before you begin, sit down.\n\n" + TEXT);

    decisions().accept(agent, suggestion, new Decision(1, null));

    assertThat(documents.text(agent, id))
        .isEqualTo(
            "Before you begin, sit down.\n\nPress the red button.\n\nThen wait for two minutes.\n");
    Revision.Happening credit =
        community
            .get(RevisionViews.class)
            .history(agent, id, null, 5)
            .revisions()
            .items()
            .get(0)
            .happenings()
            .get(0);
    assertThat(credit.kind()).isEqualTo(MilestoneKind.ACCEPTED);
    assertThat(credit.credited().name()).isEqualTo("anna");
  }

  @Test
  void suggestionIsDecidedOnce() {
    long suggestion = suggest("Press the blue button.\n\nThen wait for a minute.");
    decisions().accept(agent, suggestion, new Decision(0, null));
    int head = documents.head(agent, id);

    assertThatThrownBy(() -> decisions().accept(agent, suggestion, new Decision(head, null)))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> decisions().reject(agent, suggestion, "No"))
        .isInstanceOf(Conflict.class);
    assertThat(documents.head(agent, id)).isEqualTo(head);
  }

  @Test
  void conflictIsShownWithAllThreeWordingsAndSettledByHand() {
    long suggestion = suggest("Press the blue button.\n\nThen wait for a minute.");
    documents.write(agent, id, "Press the green button.\n\nThen wait for a minute.\n");

    Rebase rebase = decisions().look(agent, suggestion);

    assertThat(rebase.conflicts()).hasSize(1);
    assertThat(rebase.conflicts().get(0).base()).isEqualTo("red");
    assertThat(rebase.conflicts().get(0).ours()).isEqualTo("green");
    assertThat(rebase.conflicts().get(0).theirs()).isEqualTo("blue");
    assertThatThrownBy(() -> decisions().accept(agent, suggestion, new Decision(1, null)))
        .isInstanceOf(Conflict.class)
        .hasMessage("suggestion.conflict");

    decisions().accept(agent, suggestion, new Decision(1, "Press the blue-green button.\n"));

    assertThat(documents.text(agent, id)).isEqualTo("Press the blue-green button.\n");
  }

  @Test
  void suggestionAgainstAnOldVersionIsRefused() {
    documents.write(agent, id, "Quite another text.");
    documents.publish(agent, id);

    assertThatThrownBy(
            () ->
                community
                    .get(SuggestionService.class)
                    .suggest(anna, id, 0, new SuggestedText("Mine", "")))
        .isInstanceOf(Conflict.class)
        .hasMessage("suggestion.outdated");
  }

  @Test
  void sameTextAndTooLongATextAndTooManyAreRefused() {
    assertThatThrownBy(() -> suggest(TEXT)).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> suggest("x".repeat(5_000_000))).isInstanceOf(Invalid.class);
    suggest("One");
    suggest("Two");
    suggest("Three");
    assertThatThrownBy(() -> suggest("Four")).isInstanceOf(Conflict.class);
  }

  @Test
  void visitorsSuggestNothingAndCustomersDecideNothing() {
    long suggestion = suggest("Press it.");

    assertThatThrownBy(
            () ->
                community
                    .get(SuggestionService.class)
                    .suggest(Actor.visitor(), id, 0, new SuggestedText("Mine", "")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> decisions().accept(anna, suggestion, new Decision(0, null)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> community.get(SuggestionViews.class).find(samples.ben(), suggestion))
        .isInstanceOf(NotFound.class);
    assertThat(community.get(SuggestionViews.class).find(anna, suggestion).isOpen()).isTrue();
  }

  @Test
  void draftsHaveNothingToSuggestTo() {
    long draft = documents.begin(agent, "open", "Secret plans.");

    assertThatThrownBy(() -> community.get(SuggestionViews.class).published(anna, draft))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void rejectedWithAReasonAndTakenBackByItsAuthor() {
    long first = suggest("Press it.");
    long second = suggest("Press it hard.");
    decisions().reject(agent, first, "It breaks");
    community.get(SuggestionService.class).withdraw(anna, second);

    List<Suggestion> own = community.get(SuggestionViews.class).own(anna, 2);

    assertThat(own)
        .extracting(Suggestion::state)
        .containsExactly(SuggestionState.WITHDRAWN, SuggestionState.REJECTED);
    assertThat(own.get(1).reason()).isEqualTo("It breaks");
  }

  private long suggest(String body) {
    return community
        .get(SuggestionService.class)
        .suggest(anna, id, 0, new SuggestedText(body, "Better"));
  }

  private static DecisionService decisions() {
    return community.get(DecisionService.class);
  }
}
