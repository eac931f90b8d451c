package org.parley.community.document.template;

import org.parley.community.markup.TextRules;
import org.parley.community.problem.Invalid;

/** What staff say of a template. */
public record TemplateForm(String name, String description, String body) {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_DESCRIPTION = 200;

  public TemplateForm {
    name = name == null ? "" : TextRules.normalizeTitle(name);
    description = description == null ? "" : TextRules.normalizeTitle(description);
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new Invalid("name", "template.name", LONGEST_NAME);
    }
    if (description.length() > LONGEST_DESCRIPTION) {
      throw new Invalid("description", "template.description", LONGEST_DESCRIPTION);
    }
    TextRules.bodyProblem(body)
        .ifPresent(
            problem -> {
              throw new Invalid("body", "body." + problem, TextRules.MAX_BODY);
            });
    body = TextRules.normalizeBody(body) + "\n";
  }
}
