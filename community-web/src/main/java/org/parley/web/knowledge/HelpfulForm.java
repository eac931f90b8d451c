package org.parley.web.knowledge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.document.helpful.HelpfulService;
import org.parley.community.problem.NotFound;
import org.parley.web.page.Done;
import org.parley.web.page.Visit;
import org.parley.web.route.Address;

/** Takes the answer to "Was this helpful?", and leads back to where it was asked. */
@Named
@RequestScoped
public class HelpfulForm {

  @Inject DocumentForm form;
  @Inject HelpfulService service;
  @Inject Visit visit;

  private long id;

  public void act() {
    if (!visit.isSending()) {
      throw new NotFound("page.not-found");
    }
    if (form.open()) {
      service.say(form.actor(), id, form.of("helpful").equals("yes"), form.of("reason"));
      String back = form.of("return");
      visit.goTo(Done.at(Address.isLocal(back) ? back : "/documents", "helpful"));
    }
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
