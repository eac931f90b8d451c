package org.parley.community.recruiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.parley.community.expertise.NamedScopes;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.page.Cursor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibilities;

/** Candidates as the contact centre reads them, the best first. */
@ApplicationScoped
public class CandidateViews {

  /** More than anybody calls; an export has no more lines. */
  private static final int ALL = 5_000;

  private static final String NOTES =
      "select n.state, n.note, n.written_at, "
          + Author.columns("author", "null")
          + """

          from expert_candidate_note n
          join member m on m.id = n.member_id
          left join member author on author.id = n.author_id
          where m.name = :name order by n.id desc limit :limit\
          """;

  @Inject Jdbi jdbi;
  @Inject Clock clock;
  @Inject NamedScopes scopes;
  @Inject Visibilities visibilities;

  /**
   * A page of the list: two queries.
   *
   * @param after the cursor of the page before, null for the first page
   * @throws NotAllowed unless the actor recruits
   * @throws NotFound when the actor may not see the filter's scope
   */
  public Page<CandidateRow> list(Actor actor, CandidateFilter filter, String after, int limit) {
    List<CandidateRows.Placed> rows = read(actor, filter, Cursor.decode(after), limit + 1);
    return Page.of(rows, limit, placed -> Cursor.of(placed.endorsed(), placed.row().member().id()))
        .map(CandidateRows.Placed::row);
  }

  /** The whole list, for taking it along. */
  List<CandidateRow> all(Actor actor, CandidateFilter filter) {
    return read(actor, filter, null, ALL).stream().map(CandidateRows.Placed::row).toList();
  }

  /**
   * What was written down about a candidate, newest first.
   *
   * @throws NotAllowed unless the actor recruits
   * @throws NotFound when the member is no candidate that the actor may know of
   */
  public List<CandidateNote> notes(Actor actor, String memberName) {
    RecruitingPolicy.requireRecruiting(actor);
    require(actor, memberName);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(NOTES)
                .bind("name", memberName)
                .bind("limit", ALL)
                .map(
                    (row, context) ->
                        new CandidateNote(
                            Author.of(row, "author"),
                            CandidateState.valueOf(row.getString("state")),
                            row.getString("note"),
                            row.getTimestamp("written_at").toInstant()))
                .list());
  }

  /**
   * The id of a member who is ranked where the actor may look, or was noted before.
   *
   * @throws NotFound {@code candidate.not-found}
   */
  long require(Actor actor, String memberName) {
    Object[] spaces = visibilities.of(actor).spaces().toArray();
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(CandidateRows.KNOWN)
                .bind("name", memberName)
                .bindArray("spaces", Long.class, spaces)
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new NotFound("candidate.not-found")));
  }

  private List<CandidateRows.Placed> read(
      Actor actor, CandidateFilter filter, Cursor cursor, int limit) {
    RecruitingPolicy.requireRecruiting(actor);
    scopes.requireVisible(actor, filter.scope());
    boolean addresses = RecruitingPolicy.seesAddresses(actor);
    return jdbi.withHandle(
        handle ->
            bound(handle.createQuery(CandidateRows.SELECT), filter)
                .bind("paged", cursor != null)
                .bind("key", cursor == null ? 0 : cursor.number())
                .bind("id", cursor == null ? 0 : cursor.id())
                .bind("limit", limit)
                .map((row, context) -> CandidateRows.of(row, addresses))
                .list());
  }

  private Query bound(Query query, CandidateFilter filter) {
    Instant since =
        filter.days() == 0 ? Instant.EPOCH : clock.instant().minus(Duration.ofDays(filter.days()));
    return query
        .bind("scope", filter.scope().scope().kind().name())
        .bind("scopeId", filter.scope().scope().id())
        .bind("accepted", filter.accepted())
        .bind("since", since)
        .bind("trust", filter.trust().number())
        .bindByType("state", filter.state() == null ? null : filter.state().name(), String.class);
  }
}
