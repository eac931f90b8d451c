package org.parley.web.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.parley.moderation.appeal.AppealTarget;
import org.parley.moderation.appeal.AppealTargets;
import org.parley.moderation.appeal.NewAppeal;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** {@code appeal.xhtml}: an author asks that somebody looks again at a post of theirs. */
@Named
@RequestScoped
public class AppealPage {

  @Inject CurrentActor currentActor;
  @Inject AppealTargets targets;
  @Inject AppealForm form;
  @Inject Visit visit;

  private long id;
  private AppealTarget target;

  /** Takes the appeal that was sent, else shows the form; visitors sign in first. */
  public void load() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
    } else if (!form.send(id)) {
      target = targets.find(currentActor.actor(), id);
    }
  }

  public AppealTarget getTarget() {
    return target;
  }

  public int getLongest() {
    return NewAppeal.LONGEST;
  }

  /** A key that makes sure that the form, sent twice, is one appeal. */
  public String getNewKey() {
    return UUID.randomUUID().toString();
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
