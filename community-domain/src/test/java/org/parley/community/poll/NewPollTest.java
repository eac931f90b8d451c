package org.parley.community.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Invalid;

class NewPollTest {

  private static final Set<Long> OPTIONS = Set.of(11L, 12L, 13L);

  @Test
  void pollHasAQuestionAndTwoToAHundredDifferentOptions() {
    refused(() -> poll(PollKind.SINGLE, List.of("Only this")), "options", "poll.options-few");
    refused(() -> poll(PollKind.SINGLE, null), "options", "poll.options-few");
    refused(() -> poll(PollKind.RANKED, numbers(101)), "options", "poll.options-many");
    refused(() -> poll(PollKind.SINGLE, List.of("Tea", "  tea ")), "options", "poll.options-same");
    refused(() -> poll(PollKind.SINGLE, List.of("Tea", " ")), "options", "text.empty");
    refused(
        () -> poll(PollKind.SINGLE, List.of("Tea", "x".repeat(101))), "options", "text.too-long");
    refused(
        () -> new NewPoll(" ", PollKind.SINGLE, numbers(2), PollRange.usual(), PollRules.usual()),
        "question",
        "text.empty");

    assertThat(poll(PollKind.RANKED, numbers(100)).options()).hasSize(100);
    assertThat(poll(PollKind.SCALE, Collections.nCopies(7, "ignored")).options()).isEmpty();
  }

  @Test
  void numbersFitTheKind() {
    refused(() -> ranged(PollKind.MULTIPLE, 3, 2), "most", "poll.least-over-most");
    refused(() -> ranged(PollKind.MULTIPLE, 0, 2), "least", "poll.least");
    refused(() -> ranged(PollKind.MULTIPLE, 1, 4), "most", "poll.most-options");
    refused(() -> ranged(PollKind.SCALE, 5, 5), "most", "poll.least-over-most");
    refused(() -> ranged(PollKind.SCALE, 0, 21), "most", "poll.scale-long");
    refused(() -> ranged(PollKind.SCALE, Integer.MIN_VALUE, 0), "most", "poll.scale-far");

    assertThat(ranged(PollKind.MULTIPLE, null, null).range())
        .isEqualTo(new PollRange(1, 3, "", ""));
    assertThat(ranged(PollKind.SCALE, null, null).range()).isEqualTo(new PollRange(0, 10, "", ""));
    assertThat(ranged(PollKind.SINGLE, 2, 3).range()).isEqualTo(new PollRange(1, 1, "", ""));
  }

  @Test
  void secretBallotIsFinal() {
    PollRules.Electorate all = PollRules.Electorate.members();
    refused(
        () -> new PollRules(all, Disclosure.ALWAYS, Secrecy.SECRET, true, null, null),
        "changeable",
        "poll.secret-is-final");
    refused(
        () -> new PollRules(all, Disclosure.ALWAYS, Secrecy.OPEN, true, null, 0),
        "quorum",
        "poll.quorum");
    refused(() -> new PollRules.Electorate(Voters.GROUP, " ", null), "group", "poll.group-missing");
  }

  @Test
  void ballotFitsItsPoll() {
    BallotRules single = new BallotRules(PollKind.SINGLE, 1, 1);
    BallotRules two = new BallotRules(PollKind.MULTIPLE, 2, 2);
    BallotRules ranked = new BallotRules(PollKind.RANKED, 1, 3);
    BallotRules scale = new BallotRules(PollKind.SCALE, 0, 10);

    refused(() -> single.word(OPTIONS, List.of()), "choices", "poll.ballot-empty");
    refused(() -> single.word(OPTIONS, null), "choices", "poll.ballot-empty");
    refused(() -> single.word(OPTIONS, List.of(99L)), "choices", "poll.option-unknown");
    refused(
        () -> single.word(OPTIONS, Collections.singletonList(null)),
        "choices",
        "poll.option-unknown");
    refused(() -> single.word(OPTIONS, List.of(11L, 12L)), "choices", "poll.choose-one");
    refused(() -> two.word(OPTIONS, List.of(11L)), "choices", "poll.choose-between");
    refused(() -> two.word(OPTIONS, List.of(11L, 12L, 13L)), "choices", "poll.choose-between");
    refused(() -> ranked.word(OPTIONS, List.of(11L, 11L)), "choices", "poll.option-twice");
    refused(() -> scale.word(Set.of(), List.of(11L)), "choices", "poll.scale-outside");
    refused(() -> scale.word(Set.of(), List.of(1L, 2L)), "choices", "poll.choose-one");

    assertThat(two.word(OPTIONS, List.of(13L, 11L))).isEqualTo("11 13");
    assertThat(ranked.word(OPTIONS, List.of(13L, 11L))).isEqualTo("13 11");
    assertThat(scale.word(Set.of(), List.of(0L))).isEqualTo("0");
    assertThat(BallotRules.choices("13 11")).containsExactly(13L, 11L);
  }

  @Test
  void placesBecomeAnOrderWithoutGapsAndTies() {
    assertThat(Ballot.inOrder(Map.of(11L, 2, 13L, 1))).containsExactly(13L, 11L);
    assertThat(Ballot.inOrder(Map.of())).isEmpty();
    refused(() -> Ballot.inOrder(Map.of(11L, 1, 12L, 3)), "choices", "poll.rank-gap");
    refused(() -> Ballot.inOrder(Map.of(11L, 0, 12L, 1)), "choices", "poll.rank-gap");
    refused(() -> Ballot.inOrder(Map.of(11L, 1, 12L, 1)), "choices", "poll.rank-twice");
  }

  private static NewPoll poll(PollKind kind, List<String> options) {
    return new NewPoll("Which one?", kind, options, PollRange.usual(), PollRules.usual());
  }

  private static NewPoll ranged(PollKind kind, Integer least, Integer most) {
    return new NewPoll(
        "Which one?", kind, numbers(3), new PollRange(least, most, "", ""), PollRules.usual());
  }

  private static List<String> numbers(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> "Option " + number).toList();
  }

  private static void refused(ThrowingCallable work, String field, String code) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            Invalid.class, refusal -> assertThat(refusal.field()).isEqualTo(field))
        .hasMessage(code);
  }
}
