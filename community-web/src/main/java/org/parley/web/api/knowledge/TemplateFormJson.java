package org.parley.web.api.knowledge;

import org.parley.community.document.template.TemplateForm;

/**
 * What a template is to say.
 *
 * @param version the version that was read; of no meaning for one to be added
 */
public record TemplateFormJson(String name, String description, String body, Integer version) {

  TemplateForm form() {
    return new TemplateForm(name, description, body);
  }

  int read() {
    return version == null ? 0 : version;
  }
}
