package org.parley.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.thread.PostLinks;
import org.parley.web.page.Done;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** A post's short address, {@code /p/17}: leads to the page of the thread where it stands. */
@Named
@RequestScoped
public class PostPage {

  private static final String MASKED = "?done=masked";

  @Inject CurrentActor currentActor;
  @Inject PostLinks links;
  @Inject Visit visit;

  private long id;

  /** A passing redirect: the page on which a post stands changes. */
  public void load() {
    String place = links.find(currentActor.actor(), id);
    visit.goTo(visit.getAddress().endsWith(MASKED) ? Done.at(place, "masked") : place);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
