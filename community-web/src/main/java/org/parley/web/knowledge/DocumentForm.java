package org.parley.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;
import org.parley.community.problem.Invalid;
import org.parley.web.page.SentForm;

/** A form about a document, whose text is kept to the letter. */
@Named
@RequestScoped
public class DocumentForm extends SentForm {

  private String key;

  public boolean isStaff() {
    return actor().isStaff();
  }

  @Override
  public String of(String field, String usual) {
    String value = sent(field);
    return value == null ? usual : value;
  }

  /** A key that makes a second sending of this very form harmless. */
  public String getKey() {
    if (key == null) {
      key = of("key").isBlank() ? UUID.randomUUID().toString() : of("key");
    }
    return key;
  }

  int number(String field) {
    try {
      return Integer.parseInt(of(field).strip());
    } catch (NumberFormatException e) {
      throw new Invalid(field, "form.incomplete");
    }
  }

  long id(String field) {
    try {
      return Long.parseLong(of(field).strip());
    } catch (NumberFormatException e) {
      throw new Invalid(field, "form.incomplete");
    }
  }
}
