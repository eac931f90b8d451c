package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parley.community.problem.Invalid;
import org.parley.web.page.SentForm;

/** A plain form of the workspace, which often stands on a page with others like it. */
@Named
@RequestScoped
public class WorkForm extends SentForm {

  /**
   * What stands in a field of one of several like forms: what was typed into that one, else what is
   * kept.
   *
   * @param deed the form's deed
   * @param id of what the form is about; empty for a new one
   */
  public String typed(String deed, Object id, String field, String kept) {
    return isRefused(deed, id) ? of(field) : kept;
  }

  /** Whether that one of several like forms was sent, and its page is shown again. */
  public boolean isRefused(String deed, Object id) {
    return of("do").equals(deed) && of("id").equals(String.valueOf(id));
  }

  /** The numbers of all boxes of this name that are ticked. */
  Set<Long> numbers(String field) {
    try {
      return values(field).map(Long::valueOf).collect(Collectors.toSet());
    } catch (NumberFormatException e) {
      throw new Invalid(field, "form.number");
    }
  }

  /** Whether of several boxes of one name this one was ticked. */
  boolean isChosen(String field, long number) {
    return values(field).anyMatch(String.valueOf(number)::equals);
  }

  /** A whole number; empty is none. */
  Long number(String field) {
    String typed = of(field);
    try {
      return typed.isEmpty() ? null : Long.valueOf(typed);
    } catch (NumberFormatException e) {
      throw new Invalid(field, "form.number");
    }
  }

  /** A number that the page itself sends along. */
  long required(String field) {
    Long number = number(field);
    if (number == null) {
      throw new Invalid(field, "form.incomplete");
    }
    return number;
  }

  /** A key that makes sure that one form, sent twice, writes once. */
  public String newKey() {
    return UUID.randomUUID().toString();
  }
}
