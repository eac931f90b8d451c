package org.parley.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.moderation.flag.FlagService;
import org.parley.moderation.flag.NewFlag;
import org.parley.moderation.review.ReviewService;

class ScreeningTrialsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static PostRef thread;

  /** Nine posts of customers: the question, and eight answers of which six say Acme. */
  @BeforeAll
  static void history() {
    samples = new Samples(community);
    thread = samples.question(samples.ben());
    Actor anna = samples.anna();
    reviews().hide(samples.moderator(), answer(anna, "Buy Acme!").postId(), null);
    reviews().hideFlagged(samples.moderator(), flagged(answer(anna, "Acme now!")).postId(), null);
    reviews().dismiss(samples.moderator(), flagged(answer(anna, "Acme was bad.")).postId(), null);
    PostRef restored = answer(anna, "Sold my Acme.");
    reviews().hide(samples.moderator(), restored.postId(), null);
    reviews().restore(samples.moderator(), restored.postId(), null);
    reviews().hide(samples.moderator(), answer(anna, "Rubbish.").postId(), null);
    reviews().dismiss(samples.moderator(), flagged(answer(anna, "Thanks.")).postId(), null);
    answer(anna, "Acme, undecided.");
    PostRef own = answer(anna, "Acme, taken back.");
    community.get(PostService.class).delete(anna, own.postId());
    answer(samples.agent(), "Acme, says the company.");
  }

  @Test
  void trialCountsHitsAndMeasuresThemAgainstWhatWasDecided() {
    Trial trial = run("Acme");

    assertThat(trial.read()).isEqualTo(9);
    assertThat(trial.hit()).isEqualTo(6);
    // found and taken out: two; found and left: the dismissed and the restored; missed: "Rubbish."
    assertThat(trial.scores()).isEqualTo(new Trial.Scores(2, 2, 1));
    assertThat(trial.scores().getPrecision()).isEqualTo(50);
    assertThat(trial.scores().getRecall()).isEqualTo(67);
    assertThat(trial.samples())
        .hasSize(6)
        .first()
        .satisfies(
            sample -> {
              assertThat(sample.passage()).isEqualTo(new Marked("", "Acme", ", taken back."));
              assertThat(sample.verdict()).isNull();
              assertThat(sample.title()).isEqualTo("Why does my battery stop at 80 percent?");
            });
    assertThat(trial.samples())
        .filteredOn(sample -> sample.passage().before().equals("Buy "))
        .extracting(Trial.Sample::verdict)
        .containsExactly(Trial.Verdict.TAKEN_OUT);
  }

  @Test
  void ruleThatFindsNothingHasNoPrecision() {
    Trial trial = run("unheard-of");

    assertThat(trial.hit()).isZero();
    assertThat(trial.scores().getPrecision()).isNull();
    assertThat(trial.scores().getRecall()).isZero();
    assertThat(trial.samples()).isEmpty();
  }

  @Test
  void scopeHoldsInTrialsAsWell() {
    Map<String, String> typed = RuleSamples.words("Try", "Acme", "flag");
    typed.put("space", "members");

    assertThat(
            community.get(ScreeningTrials.class).run(samples.administrator(), RuleDraft.of(typed)))
        .isEqualTo(new Trial(new Trial.Reach(0, 0), 0, new Trial.Scores(0, 0, 0), List.of()));
  }

  private static Trial run(String words) {
    return community
        .get(ScreeningTrials.class)
        .run(samples.administrator(), RuleDraft.of(RuleSamples.words("Try", words, "hold")));
  }

  private static PostRef answer(Actor author, String body) {
    return community.get(AnswerService.class).answer(author, thread.threadId(), body, null);
  }

  private static PostRef flagged(PostRef post) {
    community
        .get(FlagService.class)
        .flag(Samples.trusted(samples.petra()), post.postId(), NewFlag.of("spam", "", null));
    return post;
  }

  private static ReviewService reviews() {
    return community.get(ReviewService.class);
  }
}
