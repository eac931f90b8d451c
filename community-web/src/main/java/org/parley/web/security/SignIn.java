package org.parley.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.subject.support.DefaultSubjectContext;
import org.parley.community.account.SignInService;
import org.parley.community.problem.Problem;

/** Begins and ends the sessions of members. */
@RequestScoped
public class SignIn {

  // a session that was begun for a visitor's text is a short one
  private static final int SECONDS = 8 * 60 * 60;

  @Inject HttpServletRequest request;
  @Inject CurrentActor current;
  @Inject SignInService sessions;

  /**
   * Signs in under a new session id, so that an id that somebody else knew opens nothing. What the
   * visitor's session held is kept.
   *
   * @throws Problem when the domain refuses; nothing has changed then
   */
  public void signIn(String nameOrEmail, String password) {
    Subject subject = SecurityUtils.getSubject();
    UsernamePasswordToken typed =
        new UsernamePasswordToken(nameOrEmail, password, ClientAddress.of(request));
    try {
      subject.login(typed);
    } catch (SignInRefused refused) {
      throw refused.problem();
    } finally {
      typed.clear();
    }
    request.getSession().setMaxInactiveInterval(SECONDS);
    request.changeSessionId();
    current.forget();
  }

  public void signOut() {
    SecurityUtils.getSubject().logout();
    current.forget();
  }

  /** Ends every session of the member, this one too. */
  public void signOutEverywhere() {
    sessions.signOutEverywhere(current.actor());
    signOut();
  }

  /** Lets this session go on after all others were ended. */
  public void continueWith(int epoch) {
    SessionMember member =
        SecurityUtils.getSubject().getPrincipals().oneByType(SessionMember.class);
    request
        .getSession()
        .setAttribute(
            DefaultSubjectContext.PRINCIPALS_SESSION_KEY,
            new SimplePrincipalCollection(new SessionMember(member.id(), epoch), "parley"));
    request.changeSessionId();
  }
}
