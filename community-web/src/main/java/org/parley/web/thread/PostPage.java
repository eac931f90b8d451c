package org.parley.web.thread;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.thread.PostLinks;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** A post's short address, {@code /p/17}: leads to the page of the thread where it stands. */
@Named
@RequestScoped
public class PostPage {

  @Inject CurrentActor currentActor;
  @Inject PostLinks links;
  @Inject Visit visit;

  private long id;

  /** A passing redirect: the page on which a post stands changes. */
  public void load() {
    visit.goTo(links.find(currentActor.actor(), id));
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
