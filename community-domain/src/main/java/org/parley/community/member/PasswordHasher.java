package org.parley.community.member;

/**
 * Makes and checks password hashes. A port: the one implementation (Argon2id through Shiro) lives
 * with the rest of the security code in the web module.
 */
public interface PasswordHasher {

  /** A salted hash in a self-describing format; deliberately slow. */
  String hash(String password);

  boolean matches(String password, String hash);
}
