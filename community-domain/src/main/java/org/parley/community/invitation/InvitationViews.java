package org.parley.community.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.trip.Reading;
import org.parley.community.trip.Trip;
import org.parley.community.trip.Trips;

/** Invitations to answer one question, as its readers see them. */
@ApplicationScoped
public class InvitationViews {

  /** No rule asks for more; counting goes no further. */
  private static final int ENOUGH_ANSWERS = 1_000;

  private static final String FACTS =
      """
      select t.author_id, q.id as opening_id,
             t.type = 'QUESTION' and t.state = 'PUBLISHED' and t.closed_at is null as open,
             (select count(*) from (
                select 1 from post p where p.author_id = :actorId and p.kind = 'ANSWER'
                  and p.state = 'PUBLISHED' limit %d) a) as answers
      from thread t
      join post q on q.thread_id = t.id and q.kind not in ('ANSWER', 'COMMENT')
      where t.id = :thread and
      """
              .formatted(ENOUGH_ANSWERS)
          + Visibility.THREAD_PAGE
          + " order by q.number limit 1";

  private static final String OPEN =
      "select "
          + Author.columns("invited", "null")
          + """

          from invitation i
          join thread t on t.id = i.thread_id
          join member invited on invited.id = i.member_id
          where i.thread_id = :thread and i.declined_at is null and i.answered_at is null and
          """
          + Visibility.THREADS
          + " order by i.invited_at, i.id";

  /**
   * What a reader sees of the invitations to a question.
   *
   * @param mayInvite whether the reader may ask somebody
   * @param isInvited whether the reader was asked and has neither answered nor declined
   * @param invited who else was asked and has not answered or declined; empty for who may not ask
   */
  public record Asked(boolean mayInvite, boolean isInvited, List<Author> invited) {

    public static final Asked NOBODY = new Asked(false, false, List.of());

    public Asked {
      invited = List.copyOf(invited);
    }
  }

  @Inject Jdbi jdbi;
  @Inject Trips trips;
  @Inject Visibilities visibilities;

  /**
   * Two readings for a member, none for a visitor. Nobody is asked about what is hidden, also where
   * its author and who keeps order still read it.
   *
   * @throws NotFound when the actor may not open the thread's page
   */
  public Asked of(Actor actor, long threadId) {
    return ask(trips.begin(Visibility.PARAMETERS), actor, threadId).get();
  }

  /** What {@link #of} finds, fetched with the rest of the trip. */
  public Supplier<Asked> ask(Trip trip, Actor actor, long threadId) {
    if (!actor.isSignedIn()) {
      return () -> Asked.NOBODY;
    }
    Visibility visibility = visibilities.of(actor);
    Supplier<InvitingFacts> facts = trip.ask(facts(visibility, threadId, ""));
    Supplier<List<Author>> invited =
        trip.ask(
            Reading.rows(
                OPEN,
                query -> visibility.bind(query).bind("thread", threadId),
                (row, context) -> Author.of(row, "invited")));
    return () -> asked(actor, facts.get(), invited.get());
  }

  private static Asked asked(Actor actor, InvitingFacts facts, List<Author> invited) {
    boolean mayInvite = InvitationPolicy.mayInvite(actor, facts);
    boolean isInvited = invited.stream().anyMatch(member -> actor.isMember(member.id()));
    return new Asked(mayInvite, isInvited, mayInvite ? invited : List.of());
  }

  /** Locks the thread, so that two inviters at once do not ask one too many. */
  InvitingFacts lockedFacts(Actor actor, long threadId) {
    return facts(visibilities.of(actor), threadId, " for update of t").read(jdbi);
  }

  private static Reading<?, InvitingFacts> facts(
      Visibility visibility, long threadId, String lock) {
    return Reading.rows(
            FACTS + lock,
            query -> visibility.bind(query).bind("thread", threadId),
            (row, context) ->
                new InvitingFacts(
                    row.getObject("author_id", Long.class),
                    row.getBoolean("open"),
                    row.getLong("opening_id"),
                    row.getInt("answers")))
        .then(
            facts ->
                facts.stream().findFirst().orElseThrow(() -> new NotFound("thread.not-found")));
  }
}
