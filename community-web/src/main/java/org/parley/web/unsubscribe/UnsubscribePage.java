package org.parley.web.unsubscribe;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.parley.community.problem.Problem;
import org.parley.community.unsubscribe.Subscription;
import org.parley.community.unsubscribe.UnsubscribeLinks;
import org.parley.community.unsubscribe.UnsubscribeService;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/**
 * {@code unsubscribe.xhtml}: ends mails without signing in. Opening the address changes nothing,
 * because programs open every link of a mail; only what is sent there does, by the button or by a
 * mail program (RFC 8058), which gets its answer without a redirect.
 */
@Named
@RequestScoped
public class UnsubscribePage {

  @Inject UnsubscribeService service;
  @Inject UnsubscribeLinks links;
  @Inject CurrentActor currentActor;
  @Inject Feedback feedback;
  @Inject Visit visit;

  private String token = "";
  private String deed = "";
  private boolean done;

  /** Also takes the forms of the page. */
  public void load() {
    if (!visit.isSending()) {
      return;
    }
    try {
      if (isFromAll()) {
        service.unsubscribeFromAll(currentActor.actor(), token);
      } else {
        service.unsubscribe(currentActor.actor(), token);
      }
      done = true;
    } catch (Problem problem) {
      feedback.refuse(problem);
    }
  }

  /** Whether the link is one of ours. */
  public boolean isValid() {
    return links.read(token).isPresent();
  }

  /** The end of the message key that says which mails; empty for a broken link. */
  public String getWhat() {
    Optional<Subscription> subscription = links.read(token);
    return subscription.map(Subscription::what).orElse("");
  }

  public boolean isFromAll() {
    return deed.equals("all");
  }

  public boolean isDone() {
    return done;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public String getDeed() {
    return deed;
  }

  public void setDeed(String deed) {
    this.deed = deed;
  }
}
