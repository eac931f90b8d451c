package org.parley.community.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.member.TrustLevel;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** What the rules of trust are, and where a member stands: two queries for who is signed in. */
@ApplicationScoped
public class TrustViews {

  @Inject Standings standings;
  @Inject TrustLevels levels;
  @Inject AnswerCounts answers;

  /**
   * A privilege as the reader sees it.
   *
   * @param isHeld whether the reader has it, by what they did or by their role
   * @param steps what it takes; for a visitor nothing of it is done
   */
  public record Grant(Privilege privilege, boolean isHeld, List<Step> steps) {}

  /**
   * A level and what it takes.
   *
   * @param steps empty for the first, which everybody has, and the last, which staff gives
   */
  public record Rung(TrustLevel level, List<Step> steps) {}

  /** Two queries for a member, none for a visitor. */
  public List<Grant> privileges(Actor actor) {
    int written = actor.isSignedIn() && !actor.isOperator() ? answers.of(actor.id()) : 0;
    return Arrays.stream(Privilege.values())
        .map(privilege -> grant(actor, privilege, written))
        .toList();
  }

  private static Grant grant(Actor actor, Privilege privilege, int written) {
    return new Grant(
        privilege,
        actor.isStaff() || privilege.isEarnedBy(actor, written),
        privilege.steps(actor.reputation(), actor.trust(), written));
  }

  /** What each level takes, whoever asks. */
  public List<Rung> ladder() {
    return Arrays.stream(TrustLevel.values())
        .map(
            level ->
                new Rung(
                    level,
                    level == TrustLevel.NEW || level == TrustLevel.LEADER
                        ? List.of()
                        : LevelRule.steps(level, Figures.NONE)))
        .toList();
  }

  /**
   * Where the actor stands.
   *
   * @throws NotAllowed for a visitor
   */
  public Standing own(Actor actor) {
    if (actor.isVisitor() || actor.isOperator()) {
      throw new NotAllowed("sign-in.required");
    }
    return standings.find(actor.id()).orElseThrow(() -> new NotFound("member.unknown"));
  }

  /**
   * Where a member stands.
   *
   * @throws NotFound when there is no such member
   * @throws NotAllowed unless it is the actor, or the actor keeps order
   */
  public Standing of(Actor actor, String name) {
    long memberId = levels.memberId(name).orElseThrow(() -> new NotFound("member.unknown"));
    if (!TrustPolicy.maySee(actor, memberId)) {
      throw new NotAllowed("moderation.only");
    }
    return standings.find(memberId).orElseThrow(() -> new NotFound("member.unknown"));
  }
}
