package org.parley.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.moderation.screening.PastPosts.Past;
import org.parley.moderation.screening.criterion.Criterion.Need;
import org.parley.moderation.screening.model.TrainedModel;
import org.parley.moderation.screening.own.OwnModels;

/**
 * Tries rules on what was written before, in force or not; nothing is written. Trust levels and
 * names of staff are those of today.
 */
@ApplicationScoped
public class ScreeningTrials {

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;
  @Inject OwnModels own;

  /**
   * Tries a rule on the latest posts of customers, and on the latest that were decided on.
   *
   * @throws NotAllowed unless the actor is an administrator
   * @throws Invalid when the rule will not do
   */
  public Trial run(Actor actor, RuleDraft draft) {
    ScreeningPolicy.requireRuling(actor);
    RuleInForce rule = new RuleInForce(0, 0, draft.action(), RuleScope.ALL, draft.criterion());
    return run(actor, draft.reach(), List.of(rule)).get(0);
  }

  /**
   * Tries several rules at once, everywhere: each post is fetched and read one time for all of
   * them.
   *
   * @return a trial for each of the rules
   */
  List<Trial> runAll(Actor actor, List<RuleInForce> rules) {
    ScreeningPolicy.requireRuling(actor);
    return run(actor, RuleDraft.Reach.of("", null), rules);
  }

  private List<Trial> run(Actor actor, RuleDraft.Reach reach, List<RuleInForce> rules) {
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(
        handle -> {
          List<TrialCount> latest = rules.stream().map(TrialCount::new).toList();
          List<TrialCount> decided = rules.stream().map(TrialCount::new).toList();
          count(
              handle,
              visibility.bind(PastPosts.within(handle, PastPosts.LATEST, reach, rules)),
              latest);
          count(
              handle,
              visibility.bind(PastPosts.within(handle, PastPosts.DECIDED, reach, rules)),
              decided);
          return IntStream.range(0, rules.size())
              .mapToObj(i -> latest.get(i).trial(decided.get(i)))
              .toList();
        });
  }

  private void count(Handle handle, Query query, List<TrialCount> counts) {
    Set<Need> needs = RuleInForce.needsOf(counts.stream().map(TrialCount::rule).toList());
    Optional<TrainedModel> taught =
        needs.contains(Need.OWN_MODEL) ? own.inForce() : Optional.empty();
    PastPosts.read(query, PostsToScreen.staffNames(handle, needs))
        .forEach(
            past -> {
              Past read = taught.map(past::readBy).orElse(past);
              counts.forEach(count -> count.add(read));
            });
  }
}
