package org.parley.community.account;

import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.member.Role;
import org.parley.community.sample.CommunityExtension;

/** People who have been through registration, for tests of what comes after. */
record Newcomers(CommunityExtension community) {

  static final String PASSWORD = "seven grey herons";

  /** Registers and confirms {@code name@example.com}. */
  Actor join(String name) {
    String email = name + "@example.com";
    register(name, email, PASSWORD);
    community
        .get(RegistrationService.class)
        .confirm(Actor.visitor(), new Letters(community).lastToken(email));
    return actor(name);
  }

  Actor join(String name, Role role) {
    join(name);
    community.get(MemberService.class).grant(Actor.operator(), name, role);
    return actor(name);
  }

  void register(String name, String email, String password) {
    community
        .get(RegistrationService.class)
        .register(
            Actor.visitor(), new Registration(name, "The " + name, email, password), "192.0.2.1");
  }

  SignedIn signIn(String nameOrEmail, String password) {
    return community
        .get(SignInService.class)
        .signIn(Actor.visitor(), nameOrEmail, password, "192.0.2.1");
  }

  Actor actor(String name) {
    return community.get(Actors.class).byName(name).orElseThrow();
  }
}
