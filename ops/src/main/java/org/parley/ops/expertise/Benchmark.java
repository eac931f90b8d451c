package org.parley.ops.expertise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.parley.community.expertise.ExpertiseSettings;
import org.parley.community.expertise.score.Deed;

/**
 * Tells a community's past to every method in the order in which it happened and, at each question
 * whose answer was accepted in the end, asks them all who that will be. What happens at the moment
 * of the question or later they have not been told.
 */
final class Benchmark {

  private final History history;
  private final Roster roster = new Roster();
  private final Ledger ledger = new Ledger(roster);
  private final Combined combined = new Combined(ExpertiseSettings.current());
  private final List<Method> methods =
      List.of(
          Counted.answers(roster, ledger),
          new TagOverlap(ledger),
          new TagOverlapThenCount(ledger),
          Counted.latest(roster, ledger),
          Counted.wilson(roster, ledger),
          Counted.z(roster, ledger),
          new ByExpertiseRank(roster),
          combined);

  private Benchmark(History history) {
    this.history = history;
  }

  /** Which questions are asked of the methods; both ends may be open. */
  record Period(Instant from, Instant until) {

    static final Period ALWAYS = new Period(Instant.MIN, Instant.MAX);

    boolean covers(Instant moment) {
      return !moment.isBefore(from) && moment.isBefore(until);
    }
  }

  /** Runs over the whole past; counts the questions of the period. */
  static Report run(History history, Period period) {
    return new Benchmark(history).run(period);
  }

  private Report run(Period period) {
    List<Result> results = methods.stream().map(Result::new).toList();
    List<Deed> sameMoment = new ArrayList<>();
    int questions = 0;
    int unknown = 0;
    for (Deed deed : history.deeds()) {
      if (!sameMoment.isEmpty() && sameMoment.get(0).at().isBefore(deed.at())) {
        sameMoment.forEach(this::observe);
        sameMoment.clear();
      }
      Long right = deed.kind() == Deed.Kind.ASKED ? history.accepted().get(deed.postId()) : null;
      if (right != null && period.covers(deed.at())) {
        questions++;
        unknown += roster.find(right) < 0 ? 1 : 0;
        predict(deed, right, results);
      }
      sameMoment.add(deed);
    }
    return new Report(results, questions, unknown, combined.forecast().weights().asMap());
  }

  private void predict(Deed question, long right, List<Result> results) {
    int number = roster.find(right);
    for (int i = 0; i < methods.size(); i++) {
      Outcome outcome =
          number < 0
              ? Outcome.UNKNOWN
              : Outcome.of(
                  methods.get(i).scores(question), number, roster.find(question.memberId()));
      results.get(i).add(outcome);
    }
  }

  private void observe(Deed deed) {
    roster.observe(deed);
    ledger.observe(deed);
    methods.forEach(method -> method.observe(deed));
  }
}
