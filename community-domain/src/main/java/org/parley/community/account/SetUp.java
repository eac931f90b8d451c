package org.parley.community.account;

import org.parley.community.member.PlainLine;

/** What the first administrator types into an empty community. */
public record SetUp(
    String communityName, String name, String displayName, String email, String password) {

  private static final int LONGEST_NAME = 80;

  public SetUp {
    communityName = PlainLine.required("communityName", communityName, LONGEST_NAME);
    Registration checked = new Registration(name, displayName, email, password);
    name = checked.name();
    displayName = checked.displayName();
    email = checked.email();
  }

  /** Without the password, so that it is never logged. */
  @Override
  public String toString() {
    return "SetUp[" + communityName + ", " + name + "]";
  }
}
