package org.parley.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.mail.MailBacklog;
import org.parley.community.mail.MailService;
import org.parley.community.mail.TemplateCheck;
import org.parley.community.reply.InboundHealth;
import org.parley.community.reply.InboundLog;
import org.parley.community.setting.Place;

/** {@code admin-mail.xhtml}: mail that has trouble leaving, and mail that came in. */
@Named
@RequestScoped
public class AdminMailPage {

  @Inject MailBacklog views;
  @Inject MailService service;
  @Inject InboundLog inbound;
  @Inject InboundHealth mailbox;
  @Inject AdminDesk desk;

  private String deed = "";
  private Long mail;
  private MailBacklog.Backlog backlog;
  private List<InboundLog.Entry> entries;

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

  /** What came in and became no post. */
  public List<InboundLog.Entry> getInbound() {
    if (entries == null) {
      entries = inbound.of(desk.actor());
    }
    return entries;
  }

  /** How reading the mailbox goes. */
  public InboundHealth getMailbox() {
    return mailbox;
  }

  /** What will not do in the community's own templates, one sentence each. */
  public List<String> getTemplateProblems() {
    return TemplateCheck.problems(Place.ofSystem().data());
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
