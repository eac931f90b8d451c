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

  private Long retried;
  private MailBacklog.Backlog backlog;

  /** Also takes the form that names a mail to be tried again. */
  public void load() {
    if (retried != null && desk.isSending()) {
      desk.attempt(() -> service.retry(desk.actor(), retried), "/admin/mail?done=mail-retried");
    }
  }

  public MailBacklog.Backlog getBacklog() {
    if (backlog == null) {
      backlog = views.of(desk.actor());
    }
    return backlog;
  }

  public Long getRetried() {
    return retried;
  }

  public void setRetried(Long retried) {
    this.retried = retried;
  }
}
