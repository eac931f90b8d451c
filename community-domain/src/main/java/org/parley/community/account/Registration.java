package org.parley.community.account;

import org.parley.community.member.EmailAddress;
import org.parley.community.member.MemberName;
import org.parley.community.member.PlainLine;
import org.parley.community.member.Profile;

/** What somebody types who wants to become a member; cleaned and checked when it is made. */
public record Registration(String name, String displayName, String email, String password) {

  public Registration {
    name = MemberName.of(name).value();
    displayName = PlainLine.required("displayName", displayName, Profile.LONGEST_NAME);
    EmailAddress address = EmailAddress.of(email);
    email = address.value();
    PasswordRules.check(password, name, displayName, email, address.localPart());
  }

  /** Without the password, so that it is never logged. */
  @Override
  public String toString() {
    return "Registration[" + name + "]";
  }
}
