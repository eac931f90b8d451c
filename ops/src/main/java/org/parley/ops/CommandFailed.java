package org.parley.ops;

/**
 * A command cannot do what was asked, for a reason that the operator can act on. Its message is all
 * that is shown: it says what is wrong and, where there is one, the way out. Anything else that is
 * thrown is a defect and shows its trace.
 */
public final class CommandFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CommandFailed(String message) {
    super(message);
  }

  public CommandFailed(String message, Throwable cause) {
    super(message, cause);
  }
}
