package org.parley.web.screening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.parley.moderation.screening.RuleKind;
import org.parley.moderation.screening.RuleView;
import org.parley.moderation.screening.ScreeningRuleService;
import org.parley.moderation.screening.ScreeningRuleViews;
import org.parley.moderation.screening.ScreeningTrials;
import org.parley.moderation.screening.Trial;
import org.parley.web.admin.AdminDesk;

/**
 * {@code admin-screening-rule.xhtml}: the form of a rule, new or not, which can be tried before.
 */
@Named
@RequestScoped
public class AdminScreeningRulePage {

  @Inject ScreeningRuleViews views;
  @Inject ScreeningRuleService service;
  @Inject ScreeningTrials trials;
  @Inject AdminDesk desk;
  @Inject HttpServletRequest request;

  private Long id;
  private String kind;
  private RuleView rule;
  private RuleFields fields;
  private Trial trial;

  /** Also takes the forms of the page: their buttons say what they do. */
  public void load() {
    rule = id == null ? null : views.find(desk.actor(), id);
    fields = rule == null ? RuleFields.ofNew(asked()) : RuleFields.of(rule);
    if (!desk.isSending()) {
      return;
    }
    switch (field("do")) {
      case "save" -> save();
      case "try" -> tryOut();
      case "switch" -> desk.attempt(this::turn, address() + "?done=screening-rule-switched");
      default -> {}
    }
  }

  private RuleKind asked() {
    return kind == null ? RuleKind.WORDS : RuleKind.ofWord(kind);
  }

  private void save() {
    fields.read(request);
    if (desk.succeeds(this::keep)) {
      desk.attempt(() -> {}, address() + "?done=screening-rule-saved");
    }
  }

  private void keep() {
    if (rule == null) {
      id = service.define(desk.actor(), fields.toDraft(), field("key"));
    } else {
      service.change(desk.actor(), id, fields.toDraft(), version());
    }
  }

  private void tryOut() {
    fields.read(request);
    desk.succeeds(() -> trial = trials.run(desk.actor(), fields.toDraft()));
  }

  private void turn() {
    if (rule.isEnabled()) {
      service.switchOff(desk.actor(), id);
    } else {
      service.switchOn(desk.actor(), id);
    }
  }

  private long version() {
    try {
      return Long.parseLong(field("version"));
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private String field(String name) {
    return Objects.toString(request.getParameter(name), "");
  }

  /** Where the forms are sent. */
  public String address() {
    return id == null ? "/admin/screening/new?kind=" + fields.getKind() : "/admin/screening/" + id;
  }

  /** A key that makes sure that the form, sent twice, makes one rule. */
  public String getNewKey() {
    String sent = field("key");
    return sent.isEmpty() ? UUID.randomUUID().toString() : sent;
  }

  public boolean isNew() {
    return rule == null;
  }

  public RuleView getRule() {
    return rule;
  }

  public RuleFields getFields() {
    return fields;
  }

  /** What the rule would have found; null unless that was asked. */
  public Trial getTrial() {
    return trial;
  }

  public List<RuleView.Change> getHistory() {
    return views.history(desk.actor(), id);
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }
}
