package org.parley.community.problem;

/** A value that was given does not do; names the field so that the message can stand beside it. */
public final class Invalid extends Problem {

  private final String field;

  public Invalid(String field, String code, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  /** The field as forms and the API call it: {@code title}, {@code body}, {@code tags}, … */
  public String field() {
    return field;
  }
}
