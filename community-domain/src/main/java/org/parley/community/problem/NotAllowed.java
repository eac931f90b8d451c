package org.parley.community.problem;

/** The actor sees the thing but may not do this with it; says why. */
public final class NotAllowed extends Problem {

  public NotAllowed(String code, Object... arguments) {
    super(code, arguments);
  }
}
