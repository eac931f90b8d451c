package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.question;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Which of several posts that say about the same comes first, and how far that goes. */
public abstract class RankingContract extends IndexContract {

  private static final String FILLER = "The winter was long and the garden slept under snow";

  private static final Instant NOW = Clock.systemUTC().instant();

  @Test
  void acceptedAnswerComesFirstAmongEquals() {
    index(post(2).build(), post(1).accepted().build());

    assertThat(found("hums ")).containsExactly(1L, 2L);
  }

  @Test
  void whatWasWrittenLatelyComesFirstAmongEquals() {
    index(post(2).written(NOW.minus(Duration.ofDays(3_000))).build(), post(1).build());

    assertThat(found("hums ")).containsExactly(1L, 2L);
  }

  @Test
  void whatWasEditedLatelyIsNotOld() {
    Instant old = NOW.minus(Duration.ofDays(3_000));
    index(post(2).written(old).build(), post(1).written(old).edited(NOW).build());

    assertThat(found("hums ")).containsExactly(1L, 2L);
  }

  @Test
  void moreVotesComeFirstAmongEqualsAndVotesBelowZeroAreNone() {
    index(
        post(4).votes(-20).build(),
        post(3).build(),
        post(2).votes(3).build(),
        post(1).votes(300).build());

    assertThat(found("hums ")).containsExactly(1L, 2L, 4L, 3L);
  }

  @Test
  void qualityNeverLiftsWhatIsAboutSomethingElse() {
    index(
        post(1).saying("The inverter hums, and the inverter hums at night").build(),
        post(2)
            .saying("It hums. " + FILLER.repeat(4))
            .accepted()
            .verified()
            .votes(1_000_000)
            .build(),
        question(3, "Snow", FILLER));

    assertThat(found("inverter night hums ")).startsWith(1L);
  }

  @Test
  void bothWordsOfTwoAreNeededAndAllOfThreeComeFirst() {
    index(
        question(1, "Inverter", "hums"),
        question(2, "Inverter", "is warm and hums at night"),
        question(3, "Night", "inverter inverter inverter"),
        question(4, "Garden", "night"));

    assertThat(found("inverter hums ")).containsExactlyInAnyOrder(1L, 2L);
    assertThat(found("inverter hums night ")).startsWith(2L).doesNotContain(4L);
  }

  @Test
  void longQuestionFindsWhatHasFewOfItsWords() {
    index(
        question(1, "Inverter", "it hums"),
        question(2, "Garden", "snow"),
        question(3, "Pump", "the fan of the inverter hums loudly at night"));

    assertThat(found("why does the fan of my new inverter make that humming noise at night "))
        .containsExactly(3L, 1L);
  }

  @Test
  void inAnotherOrderEveryWordIsNeeded() {
    index(
        question(1, "Inverter", "hums at night"),
        question(2, "Inverter", "hums"),
        question(3, "Night", "inverter"));
    SearchQuery query = SearchQuery.parse("inverter hums night ");

    assertThat(found(query.sortedBy(SearchSort.NEWEST))).containsExactly(1L);
  }

  @Test
  void neighboursNearEachOtherComeFirst() {
    index(
        question(1, "One", "pressure drop over a long valve, with gas and snow and water there"),
        question(2, "Two", "drop the long gas valve there, with snow and water over a pressure"));

    assertThat(found("pressure drop ")).containsExactly(1L, 2L);
  }

  private static Sample post(long id) {
    return new Sample(id);
  }

  /** A post that says the same as every other one. */
  private static final class Sample {
    private final PostDocument answer;
    private String text = "The water hums";
    private boolean accepted;
    private boolean verified;
    private int votes;
    private Instant written = NOW;
    private Instant edited;

    Sample(long id) {
      this.answer = question(id, "Inverter", text);
    }

    Sample saying(String words) {
      text = words;
      return this;
    }

    Sample accepted() {
      accepted = true;
      return this;
    }

    Sample verified() {
      verified = true;
      return this;
    }

    Sample votes(int score) {
      votes = score;
      return this;
    }

    Sample written(Instant at) {
      written = at;
      return this;
    }

    Sample edited(Instant at) {
      edited = at;
      return this;
    }

    PostDocument build() {
      return new PostDocument(
          answer.postId(),
          answer.threadId(),
          answer.kind(),
          answer.threadType(),
          answer.title(),
          text,
          answer.tags(),
          answer.spaceId(),
          answer.threadAuthorId(),
          answer.authorId(),
          answer.answered(),
          accepted,
          verified,
          votes,
          written,
          edited);
    }
  }
}
