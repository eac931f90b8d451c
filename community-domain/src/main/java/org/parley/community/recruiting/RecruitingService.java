package org.parley.community.recruiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** What the contact centre does with its candidates. */
@ApplicationScoped
@Transactional
public class RecruitingService {

  @Inject Clock clock;
  @Inject CandidateViews views;
  @Inject Candidates candidates;

  /**
   * Writes a note about a candidate, or changes the state, or both.
   *
   * @throws NotAllowed unless the actor recruits
   * @throws NotFound when the member is no candidate
   * @throws Invalid when there is nothing to write down
   */
  public void note(Actor actor, String memberName, NewNote note) {
    RecruitingPolicy.requireRecruiting(actor);
    long memberId = views.require(actor, memberName);
    Instant now = clock.instant();
    Candidate candidate = candidates.of(memberId, now);
    boolean changes = note.state() != null && candidate.change(note.state(), now);
    if (!changes && note.text().isEmpty()) {
      throw new Invalid("note", "candidate.nothing");
    }
    candidates.note(candidate, actor.id(), note.text(), now);
  }

  /**
   * The whole list, to be taken along; that it was is written down.
   *
   * @throws NotAllowed unless the actor recruits
   */
  public List<CandidateRow> export(Actor actor, CandidateFilter filter, ExportFormat format) {
    List<CandidateRow> rows = views.all(actor, filter);
    candidates.exported(
        actor.id(),
        new Candidates.Export(
            format, filter.words(), rows.size(), RecruitingPolicy.seesAddresses(actor)),
        clock.instant());
    return rows;
  }
}
