package org.parley.web.api.knowledge;

import org.parley.community.document.template.Template;

/**
 * What documents may begin with.
 *
 * @param version to be given back with a change
 */
public record TemplateJson(long id, String name, String description, String body, int version) {

  static TemplateJson of(Template template) {
    return new TemplateJson(
        template.id(),
        template.name(),
        template.description(),
        template.body(),
        template.version());
  }
}
