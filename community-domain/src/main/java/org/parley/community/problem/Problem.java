package org.parley.community.problem;

import java.util.List;

/**
 * Why a request was turned down, in words that a reader can act on. {@link #code()} is a key of the
 * message bundles and, in the API, the last part of the problem's type. Nothing has been changed
 * when one of these is thrown: every service call is one transaction.
 */
public abstract sealed class Problem extends RuntimeException
    permits Conflict, Invalid, NotAllowed, NotFound, TooManyAttempts {

  private final String code;
  private final transient List<Object> arguments;

  Problem(String code, Object... arguments) {
    super(code);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  /** A key such as {@code thread.closed}. */
  public String code() {
    return code;
  }

  /** What the message's placeholders stand for, in order. */
  public List<Object> arguments() {
    return arguments;
  }
}
