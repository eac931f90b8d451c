package org.parley.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.document.template.Template;
import org.parley.community.document.template.TemplateForm;
import org.parley.community.document.template.TemplateService;
import org.parley.community.document.template.Templates;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.web.page.Done;

/**
 * {@code document-templates.xhtml} and {@code document-template.xhtml}: what documents begin with.
 */
@Named
@RequestScoped
public class TemplatesPage {

  private static final String LIST = "/documents/templates";

  @Inject DocumentForm form;
  @Inject Templates templates;
  @Inject TemplateService service;

  private long id;
  private Template template;

  public void load() {
    if (form.open() && !form.actor().isStaff()) {
      throw new NotAllowed("template.staff-only");
    }
  }

  /** The page of one template; 0 is one to be added. */
  public void loadOne() {
    load();
    if (!form.actor().isSignedIn()) {
      return;
    }
    template =
        id == 0
            ? new Template(0, "", "", "", 0)
            : templates.find(id).orElseThrow(() -> new NotFound("template.not-found"));
    form.send(this::save);
  }

  private String save() {
    if (form.of("do").equals("remove")) {
      service.remove(form.actor(), id);
      return Done.at(LIST, "templateremoved");
    }
    var typed = new TemplateForm(form.of("name"), form.of("description"), form.of("body"));
    if (id == 0) {
      service.add(form.actor(), typed);
    } else {
      service.change(form.actor(), id, form.number("version"), typed);
    }
    return Done.at(LIST, "templatesaved");
  }

  public List<Template> getAll() {
    return templates.all();
  }

  public Template getTemplate() {
    return template;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
