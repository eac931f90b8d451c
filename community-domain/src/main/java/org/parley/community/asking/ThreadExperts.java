package org.parley.community.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.expertise.ExpertMatch;
import org.parley.community.expertise.ExpertMatches;
import org.parley.community.invitation.InviteeLoad;
import org.parley.community.invitation.InviteeLoads;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.trip.Reading;

/** Who knows about a question, as its page shows it beside the thread. */
@ApplicationScoped
public class ThreadExperts {

  private static final String SEEN =
      "select exists (select 1 from thread t where t.id = :thread and t.type = 'QUESTION' and "
          + Visibility.THREADS
          + ")";

  /**
   * Somebody who knows.
   *
   * @param mayBeAsked whether one more invitation is welcome; why not is nobody's business
   */
  public record Known(ExpertMatch match, boolean mayBeAsked) {}

  @Inject Jdbi jdbi;
  @Inject Visibilities visibilities;
  @Inject ExpertMatches matches;
  @Inject MatchCache cache;
  @Inject InviteeLoads loads;

  /**
   * The best five who could answer: three queries, and those of {@link ExpertMatches} when nobody
   * has read the question of late.
   *
   * @throws NotFound when there is no such question or the actor may not see it
   */
  public List<Known> of(Actor actor, long threadId) {
    requireSeen(actor, threadId);
    return reading(actor, threadId).read(jdbi);
  }

  /**
   * The same for a published question that the actor was shown: what of it is not known already is
   * found out now, and whether they may still be asked with the answer.
   */
  public Reading<?, List<Known>> reading(Actor actor, long threadId) {
    List<ExpertMatch> known = cache.of(threadId, id -> find(actor, id));
    return loads
        .reading(threadId, known.stream().map(match -> match.member().id()).toList())
        .then(
            load ->
                known.stream()
                    .filter(match -> couldAnswer(load.get(match.member().id())))
                    .limit(AskingPolicy.SHOWN)
                    .map(match -> new Known(match, load.get(match.member().id()).isAvailable()))
                    .toList());
  }

  private List<ExpertMatch> find(Actor actor, long threadId) {
    return matches.forThread(actor, threadId, AskingPolicy.LOOKED_AT);
  }

  private void requireSeen(Actor actor, long threadId) {
    Visibility visibility = visibilities.of(actor);
    boolean isSeen =
        jdbi.withHandle(
            handle ->
                visibility
                    .bind(handle.createQuery(SEEN))
                    .bind("thread", threadId)
                    .mapTo(Boolean.class)
                    .one());
    if (!isSeen) {
      throw new NotFound("thread.not-found");
    }
  }

  private static boolean couldAnswer(InviteeLoad load) {
    return load != null && load.couldAnswer();
  }
}
