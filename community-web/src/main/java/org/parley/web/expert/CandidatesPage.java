package org.parley.web.expert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.expertise.NamedScope;
import org.parley.community.expertise.NamedScopes;
import org.parley.community.member.TrustLevel;
import org.parley.community.page.Page;
import org.parley.community.problem.Invalid;
import org.parley.community.recruiting.CandidateRow;
import org.parley.community.recruiting.CandidateState;
import org.parley.community.recruiting.CandidateViews;
import org.parley.web.page.Feedback;
import org.parley.web.page.Pager;

/** {@code candidates.xhtml}: customers whom the contact centre would like to win. */
@Named
@RequestScoped
public class CandidatesPage {

  private static final int PAGE = 50;

  @Inject StaffForm form;
  @Inject CandidateFields fields;
  @Inject CandidateViews candidates;
  @Inject NamedScopes scopes;
  @Inject Feedback feedback;

  private List<NamedScope> choices;
  private Page<CandidateRow> rows = new Page<>(List.of(), null);

  public void load() {
    if (!form.open()) {
      return;
    }
    try {
      rows = candidates.list(form.actor(), fields.filter(), form.of("after"), PAGE);
    } catch (Invalid invalid) {
      feedback.refuse(invalid);
    }
  }

  public List<CandidateRow> getRows() {
    return rows.items();
  }

  public List<NamedScope> getSpaces() {
    return ranked().stream().filter(NamedScope::isSpace).toList();
  }

  public List<NamedScope> getTags() {
    return ranked().stream().filter(NamedScope::isTag).toList();
  }

  private List<NamedScope> ranked() {
    if (choices == null) {
      choices = scopes.ranked(form.actor());
    }
    return choices;
  }

  public List<CandidateState> getStates() {
    return List.of(CandidateState.values());
  }

  public List<TrustLevel> getTrustLevels() {
    return List.of(TrustLevel.values());
  }

  public Pager getPager() {
    return new Pager("/moderation/experts" + fields.getQuery(), form.of("after"), rows.next());
  }
}
