package org.parley.web.verification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.moderation.verification.NewVerification;
import org.parley.moderation.verification.VerificationQueue;
import org.parley.moderation.verification.VerificationSheet;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/**
 * {@code verify.xhtml}: one answer, what became of its verification, and the form to verify it or
 * to take that back.
 */
@Named
@RequestScoped
public class VerifyPage {

  @Inject CurrentActor currentActor;
  @Inject VerificationQueue queue;
  @Inject VerifyForm form;
  @Inject Visit visit;

  private long id;
  private VerificationSheet sheet;

  public void load() {
    if (!currentActor.isSignedIn()) {
      visit.signInFirst();
    } else if (!form.send(id)) {
      sheet = queue.find(currentActor.actor(), id);
    }
  }

  public VerificationSheet getSheet() {
    return sheet;
  }

  public boolean isOwn() {
    return currentActor.actor().isMember(sheet.author().id());
  }

  /** The product's version as it was typed, else the one for which it was verified last. */
  public String getProductVersion() {
    return form.of("productVersion", sheet.isKnown() ? sheet.last().productVersion() : "");
  }

  public int getLongestVersion() {
    return NewVerification.LONGEST_VERSION;
  }

  public int getMostYears() {
    return NewVerification.MOST_YEARS;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
