package org.parley.community.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.parley.community.expertise.ExpertMatch;
import org.parley.community.expertise.ExpertMatches;
import org.parley.community.invitation.InvitationService;
import org.parley.community.invitation.InviteeLoad;
import org.parley.community.invitation.InviteeLoads;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Asks those to answer a question who know about it, spread so that nobody is asked too much. */
@ApplicationScoped
@Transactional
@TakesPart
public class AskService {

  /** Whoever is found at all fits a little. */
  private static final double LEAST = 1e-6;

  @Inject Clock clock;
  @Inject ExpertMatches matches;
  @Inject InviteeLoads loads;
  @Inject InvitationService invitations;

  /**
   * Asks up to three at once. The operator asks in the name of the community itself.
   *
   * @return how many were asked; 0 when nobody who knows may be asked now
   * @throws NotFound when the actor sees no such thread
   * @throws NotAllowed when the actor may not ask others, or has asked too many today
   * @throws Conflict when enough are asked
   */
  public int ask(Actor actor, long threadId) {
    int room = Math.min(AskingPolicy.AT_ONCE, invitations.room(actor, threadId));
    List<FairChoice.Candidate> chosen =
        FairChoice.choose(
            candidates(actor, threadId), room, clock.instant().minus(AskingPolicy.SEEN));
    chosen.stream()
        // always in the same order, so that two who ask the same people do not block each other
        .sorted(Comparator.comparingLong(candidate -> candidate.load().memberId()))
        .forEach(candidate -> invitations.invite(actor, threadId, candidate.name()));
    return chosen.size();
  }

  private List<FairChoice.Candidate> candidates(Actor actor, long threadId) {
    List<ExpertMatch> known = matches.forThread(actor, threadId, AskingPolicy.LOOKED_AT);
    Map<Long, InviteeLoad> load =
        loads.locked(threadId, known.stream().map(match -> match.member().id()).toList());
    return known.stream()
        .filter(match -> load.containsKey(match.member().id()))
        .filter(match -> !actor.isMember(match.member().id()))
        .map(
            match ->
                FairChoice.Candidate.of(
                    match.member().name(),
                    Math.max(match.likelihood(), LEAST),
                    load.get(match.member().id())))
        .toList();
  }
}
