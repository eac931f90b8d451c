package org.parley.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;

/**
 * Tries rules on what was written before, in force or not; nothing is written. Trust levels and
 * names of staff are those of today.
 */
@ApplicationScoped
public class ScreeningTrials {

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;

  /**
   * Tries a rule on the latest posts of customers, and on the latest that were decided on.
   *
   * @throws NotAllowed unless the actor is an administrator
   * @throws Invalid when the rule will not do
   */
  public Trial run(Actor actor, RuleDraft draft) {
    ScreeningPolicy.requireRuling(actor);
    Visibility visibility = visibilities.of(actor);
    return jdbi.withHandle(handle -> run(handle, visibility, draft));
  }

  private static Trial run(Handle handle, Visibility visibility, RuleDraft draft) {
    RuleInForce rule = new RuleInForce(0, 0, draft.action(), RuleScope.ALL, draft.criterion());
    List<String> staffNames = PostsToScreen.staffNames(handle);
    TrialCount latest = new TrialCount(rule);
    PastPosts.read(visibility.bind(PastPosts.within(handle, PastPosts.LATEST, draft)), staffNames)
        .forEach(latest::add);
    TrialCount decided = new TrialCount(rule);
    PastPosts.read(visibility.bind(PastPosts.within(handle, PastPosts.DECIDED, draft)), staffNames)
        .forEach(decided::add);
    return new Trial(latest.read(), latest.hit(), decided.scores(), latest.samples());
  }
}
