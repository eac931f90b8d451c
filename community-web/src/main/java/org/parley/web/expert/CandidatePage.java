package org.parley.web.expert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.account.MemberProfile;
import org.parley.community.account.MemberViews;
import org.parley.community.recruiting.CandidateNote;
import org.parley.community.recruiting.CandidateState;
import org.parley.community.recruiting.CandidateViews;
import org.parley.community.recruiting.NewNote;
import org.parley.community.recruiting.RecruitingService;
import org.parley.web.page.Done;
import org.parley.web.page.Formats;

/** {@code candidate.xhtml}: what was written down about one candidate, and the form for more. */
@Named
@RequestScoped
public class CandidatePage {

  @Inject StaffForm form;
  @Inject RecruitingService recruiting;
  @Inject CandidateViews candidates;
  @Inject MemberViews members;

  private String name;
  private MemberProfile member;
  private List<CandidateNote> notes = List.of();

  public void load() {
    if (form.open() && !form.send(this::note)) {
      notes = candidates.notes(form.actor(), name);
      member = members.profile(name, form.actor());
    }
  }

  private String note() {
    CandidateState state = CandidateState.ofWord(form.of("state")).orElse(null);
    recruiting.note(form.actor(), name, new NewNote(state, form.of("note")));
    return Done.at(getAddress(), "candidatenoted");
  }

  public MemberProfile getMember() {
    return member;
  }

  public List<CandidateNote> getNotes() {
    return notes;
  }

  /** How far one has come: what the newest note says. */
  public CandidateState getState() {
    return notes.isEmpty() ? CandidateState.NEW : notes.get(0).state();
  }

  public List<CandidateState> getStates() {
    return List.of(CandidateState.values());
  }

  public String getAddress() {
    return "/moderation/experts/" + Formats.segment(name);
  }

  public int getLongestNote() {
    return NewNote.LONGEST;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
