package org.parley.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parley.community.mail.MailBacklog;
import org.parley.community.mail.MailService;

/** {@code admin-mail.xhtml}: mail that has trouble leaving. */
@Named
@RequestScoped
public class AdminMailPage {

  @Inject MailBacklog views;
  @Inject MailService service;
  @Inject AdminDesk desk;

  private String deed = "";
  private Long mail;
  private MailBacklog.Backlog backlog;

  /** Also takes the form that names a dead mail, to be sent again or discarded. */
  public void load() {
    if (mail == null || !desk.isSending()) {
      return;
    }
    if (deed.equals("discard")) {
      desk.attempt(() -> service.discard(desk.actor(), mail), "/admin/mail?done=mail-discarded");
    } else if (deed.equals("retry")) {
      desk.attempt(() -> service.retry(desk.actor(), mail), "/admin/mail?done=mail-retried");
    }
  }

  public MailBacklog.Backlog getBacklog() {
    if (backlog == null) {
      backlog = views.of(desk.actor());
    }
    return backlog;
  }

  public String getDeed() {
    return deed;
  }

  public void setDeed(String deed) {
    this.deed = deed;
  }

  public Long getMail() {
    return mail;
  }

  public void setMail(Long mail) {
    this.mail = mail;
  }
}
