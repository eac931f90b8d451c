package org.parley.community.account;

import java.util.Set;
import org.parley.community.member.EmailAddress;
import org.parley.community.member.MemberName;
import org.parley.community.member.PlainLine;
import org.parley.community.member.Profile;
import org.parley.community.member.Role;

/** A member whom somebody else signs up. */
public record NewMember(String name, String displayName, String email, Set<Role> roles) {

  public NewMember {
    name = MemberName.of(name).value();
    displayName = PlainLine.required("displayName", displayName, Profile.LONGEST_NAME);
    email = EmailAddress.of(email).value();
    roles = Set.copyOf(roles);
  }
}
