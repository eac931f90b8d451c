package org.parley.community.problem;

/** Somebody else was quicker: a stale version, a closed thread, a name that is taken. */
public final class Conflict extends Problem {

  public Conflict(String code, Object... arguments) {
    super(code, arguments);
  }
}
