package org.parley.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.account.ApiTokenService;
import org.parley.community.account.ApiTokens;
import org.parley.community.problem.Problem;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code tokens.xhtml}: the keys of a member's programs. A new one is shown this once. */
@Named
@RequestScoped
public class TokensPage {

  @Inject ApiTokenService service;
  @Inject ApiTokens tokens;
  @Inject CurrentActor currentActor;
  @Inject Feedback feedback;
  @Inject Visit visit;

  private String label = "";
  private String created;
  private Long revoked;

  /** Also takes a form that names a token to be ended: by its id, as the list may have changed. */
  public void load() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
    } else if (revoked != null && visit.isSending()) {
      revoke();
    }
  }

  public void create() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
      return;
    }
    try {
      created = service.create(currentActor.actor(), label);
      label = "";
    } catch (Problem problem) {
      feedback.refuse(problem);
    }
  }

  private void revoke() {
    try {
      service.revoke(currentActor.actor(), revoked);
      visit.goTo("/settings/tokens?done=revoked");
    } catch (Problem problem) {
      feedback.refuse(problem);
    }
  }

  public List<ApiTokens.Listed> getListed() {
    return tokens.of(currentActor.actor());
  }

  /** The token just made; null otherwise. */
  public String getCreated() {
    return created;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  /** Which of them a form is about. */
  public Long getRevoked() {
    return revoked;
  }

  public void setRevoked(Long revoked) {
    this.revoked = revoked;
  }
}
