package org.parley.web.sanction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.parley.moderation.sanction.SanctionAppealService;
import org.parley.moderation.sanction.SanctionView;
import org.parley.moderation.sanction.SanctionViews;
import org.parley.web.security.CurrentActor;

/**
 * {@code sanction-appeal.xhtml}: who is kept out appeals without signing in, by the link that was
 * mailed.
 */
@Named
@RequestScoped
public class SanctionAppealPage {

  @Inject CurrentActor currentActor;
  @Inject SanctionViews views;
  @Inject SanctionAppealService appeals;
  @Inject SanctionAppealForm form;

  private String token = "";
  private SanctionView sanction;

  /** Takes the appeal that was sent, else shows what it is about. */
  public void load() {
    boolean isSent =
        form.send(
            getAddress(), appeal -> appeals.appealByLink(currentActor.actor(), token, appeal));
    if (!isSent) {
      sanction = views.byLink(token);
    }
  }

  public SanctionView getSanction() {
    return sanction;
  }

  public String getAddress() {
    return "/sanctions/appeal?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token == null ? "" : token;
  }
}
