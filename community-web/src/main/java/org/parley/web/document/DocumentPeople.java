package org.parley.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.parley.community.document.DocumentEditorService;
import org.parley.community.document.DocumentEditors;
import org.parley.community.member.Author;
import org.parley.community.problem.Problem;
import org.parley.web.page.Done;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** Who else may write in the document of the page. */
@Named
@RequestScoped
public class DocumentPeople {

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject DocumentEditors editors;
  @Inject DocumentEditorService service;
  @Inject Visit visit;
  @Inject Feedback feedback;

  private List<Author> invited;

  public List<Author> of(long documentId) {
    if (invited == null) {
      invited = editors.list(currentActor.actor(), documentId);
    }
    return invited;
  }

  /** Does what a form of the page asks for. */
  public void act(long documentId) {
    String deed = request.getMethod().equals("POST") ? request.getParameter("do") : null;
    if ("invite".equals(deed)) {
      attempt(
          documentId,
          () -> service.invite(currentActor.actor(), documentId, request.getParameter("name")),
          "documentinvited");
    } else if ("dismiss".equals(deed)) {
      attempt(
          documentId,
          () -> service.dismiss(currentActor.actor(), documentId, request.getParameter("member")),
          "documentdismissed");
    }
  }

  /** What was typed. */
  public String getName() {
    String name = request.getParameter("name");
    return name == null ? "" : name;
  }

  private void attempt(long documentId, Runnable deed, String done) {
    try {
      deed.run();
      visit.goTo(Done.at("/documents/" + documentId + "/edit", done));
    } catch (Problem problem) {
      feedback.refuse(problem);
    }
  }
}
