package org.parley.web.security;

import jakarta.enterprise.inject.spi.CDI;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.realm.AuthenticatingRealm;
import org.parley.community.account.SignInService;
import org.parley.community.account.SignedIn;
import org.parley.community.member.Actor;
import org.parley.community.problem.Problem;

/** Lets the domain decide who may sign in. */
final class MemberRealm extends AuthenticatingRealm {

  MemberRealm() {
    setName("parley");
    setAuthenticationTokenClass(UsernamePasswordToken.class);
    // the domain compares the password, and counts the attempt
    setCredentialsMatcher(new AllowAllCredentialsMatcher());
    setCachingEnabled(false);
    setAuthenticationCachingEnabled(false);
  }

  @Override
  protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
    UsernamePasswordToken typed = (UsernamePasswordToken) token;
    try {
      SignedIn member =
          CDI.current()
              .select(SignInService.class)
              .get()
              .signIn(
                  Actor.visitor(),
                  typed.getUsername(),
                  new String(typed.getPassword()),
                  typed.getHost());
      return new SimpleAuthenticationInfo(
          new SessionMember(member.memberId(), member.epoch()), null, getName());
    } catch (Problem problem) {
      throw new SignInRefused(problem);
    }
  }
}
