package org.parley.community.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.parley.community.setting.Place;

/** Chooses the way out: the SMTP server that {@code parley.smtp} names, or files. */
@ApplicationScoped
public class MailRoute {

  @Produces
  @ApplicationScoped
  public MailTransport transport() {
    String smtp = System.getProperty("parley.smtp", "").strip();
    return smtp.isEmpty()
        ? new EmlFiles(Place.ofSystem().data().resolve("mail"))
        : new SmtpTransport(smtp);
  }
}
