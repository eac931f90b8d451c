package org.parley.community.sample;

import org.parley.community.member.PasswordHasher;

/** Hashes that cost nothing, for tests that are not about hashing. */
public final class PlainHasher implements PasswordHasher {

  @Override
  public String hash(String password) {
    return "plain:" + password;
  }

  @Override
  public boolean matches(String password, String hash) {
    return hash(password).equals(hash);
  }
}
