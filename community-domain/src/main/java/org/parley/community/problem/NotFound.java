package org.parley.community.problem;

/** There is no such thing, or the actor may not know that there is: the two look the same. */
public final class NotFound extends Problem {

  public NotFound(String code, Object... arguments) {
    super(code, arguments);
  }
}
