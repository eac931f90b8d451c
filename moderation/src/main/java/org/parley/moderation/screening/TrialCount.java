package org.parley.moderation.screening;

import java.util.ArrayList;
import java.util.List;
import org.parley.moderation.screening.PastPosts.Past;
import org.parley.moderation.screening.criterion.Match;

/** Counts what a rule finds while posts of the past go by. */
final class TrialCount {

  private static final int SAMPLES = 10;

  private final RuleInForce rule;
  private final List<Trial.Sample> samples = new ArrayList<>();
  private int read;
  private int strange;
  private int hit;
  private int rightly;
  private int wrongly;
  private int missed;

  TrialCount(RuleInForce rule) {
    this.rule = rule;
  }

  RuleInForce rule() {
    return rule;
  }

  void add(Past past) {
    read++;
    strange += rule.criterion().canRead(past.post().content()) ? 0 : 1;
    List<Hit> hits = Screening.read(past.post().content(), List.of(rule));
    if (hits.isEmpty()) {
      missed += past.verdict() == Trial.Verdict.TAKEN_OUT ? 1 : 0;
      return;
    }
    hit++;
    rightly += past.verdict() == Trial.Verdict.TAKEN_OUT ? 1 : 0;
    wrongly += past.verdict() == Trial.Verdict.LEFT ? 1 : 0;
    if (samples.size() < SAMPLES) {
      samples.add(sample(past, hits.get(0).match()));
    }
  }

  private static Trial.Sample sample(Past past, Match match) {
    PostToScreen post = past.post();
    return new Trial.Sample(
        post.place().postId(),
        past.headline(),
        post.content().writer().at(),
        Marked.of(post.content().text(match.passage()), match),
        past.verdict());
  }

  /** Of the latest posts, as this has counted them, and of those that were decided on. */
  Trial trial(TrialCount decided) {
    Trial.Scores scores = new Trial.Scores(decided.rightly, decided.wrongly, decided.missed);
    return new Trial(new Trial.Reach(read, strange), hit, scores, samples);
  }
}
