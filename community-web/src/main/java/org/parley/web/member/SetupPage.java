package org.parley.web.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.account.SetUp;
import org.parley.community.account.SetUpService;
import org.parley.community.problem.Problem;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;
import org.parley.web.security.SignIn;

/** {@code setup.xhtml}: the first administrator, made once through the address on the console. */
@Named
@RequestScoped
public class SetupPage extends NewcomerForm {

  @Inject SetUpService setUps;
  @Inject CurrentActor currentActor;
  @Inject SignIn signIn;
  @Inject Feedback feedback;
  @Inject Visit visit;

  private String token = "";
  private String communityName = "";

  public void setUp() {
    try {
      SetUp setUp = new SetUp(communityName, getName(), getDisplayName(), getEmail(), password());
      setUps.setUp(currentActor.actor(), token, setUp);
      signIn.signIn(setUp.name(), password());
      visit.goTo("/");
    } catch (Problem problem) {
      feedback.refuse(problem);
    }
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public String getCommunityName() {
    return communityName;
  }

  public void setCommunityName(String communityName) {
    this.communityName = communityName;
  }
}
