package org.parley.web.security;

import org.apache.shiro.authc.AuthenticationException;
import org.parley.community.problem.Problem;

/** Carries the domain's answer through Shiro. */
final class SignInRefused extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  private final Problem problem;

  SignInRefused(Problem problem) {
    super(problem);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
