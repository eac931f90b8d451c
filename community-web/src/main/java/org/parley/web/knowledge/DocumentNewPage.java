package org.parley.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.document.DocumentPolicy;
import org.parley.community.document.DocumentService;
import org.parley.community.document.NewDocument;
import org.parley.community.document.template.Template;
import org.parley.community.document.template.Templates;
import org.parley.community.problem.NotAllowed;
import org.parley.community.space.SpaceView;
import org.parley.community.space.SpaceViews;

/** {@code document-new.xhtml}: begins a document, with a template or without. */
@Named
@RequestScoped
public class DocumentNewPage {

  @Inject DocumentForm form;
  @Inject DocumentService documents;
  @Inject Templates templates;
  @Inject SpaceViews spaces;

  public void load() {
    if (form.open() && !DocumentPolicy.mayBegin(form.actor())) {
      throw new NotAllowed("document.may-not-begin");
    }
    if (form.actor().isSignedIn()) {
      form.send(this::begin);
    }
  }

  private String begin() {
    String text = templates.find(chosen()).map(Template::body).orElse("");
    return documents
        .create(
            form.actor(), new NewDocument(form.of("space"), form.of("title"), text, form.getKey()))
        .editPath();
  }

  private long chosen() {
    return form.of("template").matches("[0-9]{1,18}") ? Long.parseLong(form.of("template")) : 0;
  }

  public List<Template> getTemplates() {
    return templates.all();
  }

  public List<SpaceView.Entry> getSpaces() {
    return spaces.entries(form.actor());
  }
}
