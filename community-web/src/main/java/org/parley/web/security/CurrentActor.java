package org.parley.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.parley.community.account.ApiTokens;
import org.parley.community.account.LastSeen;
import org.parley.community.live.Reader;
import org.parley.community.member.Actor;
import org.parley.web.http.BearerToken;

/**
 * On whose behalf this request is made: the holder of its bearer token, else the member of its
 * session, else a visitor. Asked once per request; never begins a session.
 */
@Named
@RequestScoped
public class CurrentActor {

  @Inject HttpServletRequest request;
  @Inject SessionActors sessions;
  @Inject ApiTokens tokens;
  @Inject LastSeen lastSeen;

  private Actor actor;

  public Actor actor() {
    if (actor == null) {
      actor = BearerToken.of(request).map(this::ofToken).orElseGet(this::ofSession);
      lastSeen.note(actor);
    }
    return actor;
  }

  /**
   * Who is going to look at this page for a while; the holder of a token is nobody in particular.
   */
  public Reader reader() {
    if (BearerToken.of(request).isPresent() || actor().isVisitor()) {
      return Reader.visitor();
    }
    SessionMember member =
        ThreadContext.getSubject().getPrincipals().oneByType(SessionMember.class);
    return new Reader(member.id(), member.epoch());
  }

  /** Whether the request brought a token that opens nothing: an API answers that with 401. */
  public boolean hasBadToken() {
    return BearerToken.of(request).isPresent() && actor().isVisitor();
  }

  /** For pages. */
  public boolean isSignedIn() {
    return actor().isSignedIn();
  }

  /** The session's member changed in the middle of the request. */
  void forget() {
    actor = null;
  }

  private Actor ofToken(String token) {
    return tokens.memberOf(token).orElse(Actor.visitor());
  }

  private Actor ofSession() {
    // a request that was refused before Shiro's filter has no subject
    Subject subject = ThreadContext.getSubject();
    if (subject == null || !subject.isAuthenticated()) {
      return Actor.visitor();
    }
    SessionMember member = subject.getPrincipals().oneByType(SessionMember.class);
    Optional<Actor> found = sessions.find(member);
    if (found.isEmpty()) {
      subject.logout();
    }
    return found.orElse(Actor.visitor());
  }
}
