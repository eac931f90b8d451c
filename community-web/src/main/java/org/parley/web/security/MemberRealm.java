package org.parley.web.security;

import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.credential.AllowAllCredentialsMatcher;
import org.apache.shiro.realm.AuthenticatingRealm;

/** Lets the domain decide who may sign in. */
final class MemberRealm extends AuthenticatingRealm {

  MemberRealm() {
    setAuthenticationTokenClass(AuthenticationToken.class);
    // the domain has compared the password already, and counted the attempt
    setCredentialsMatcher(new AllowAllCredentialsMatcher());
    setCachingEnabled(false);
  }

  @Override
  protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
    return null;
  }
}
