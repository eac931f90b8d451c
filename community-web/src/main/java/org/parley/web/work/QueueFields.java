package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.community.problem.Invalid;
import org.parley.moderation.followup.FollowUpFilter;
import org.parley.moderation.followup.FollowUpFilter.Urgency;
import org.parley.moderation.followup.FollowUpFilter.Whose;
import org.parley.moderation.followup.FollowUpState;
import org.parley.moderation.sla.FollowUpReason;

/** The fields above the queue, as they stand in its address. */
@Named
@RequestScoped
public class QueueFields {

  private static final List<String> NAMES =
      List.of("show", "team", "reason", "space", "risk", "state");

  @Inject WorkForm form;

  /**
   * @throws Invalid when a field holds what it does not offer
   */
  FollowUpFilter filter() {
    return new FollowUpFilter(
        whose(),
        form.number("team"),
        form.of("state").isEmpty() ? null : FollowUpState.ofWord(form.of("state")),
        form.of("reason").isEmpty() ? null : FollowUpReason.ofWord(form.of("reason")),
        form.of("space").isEmpty() ? null : form.of("space"),
        urgency());
  }

  private Whose whose() {
    return switch (getShown()) {
      case "unassigned" -> Whose.NOBODY;
      case "all" -> Whose.ANYBODY;
      default -> throw new Invalid("show", "follow-up.filter");
    };
  }

  private Urgency urgency() {
    return switch (form.of("risk")) {
      case "" -> Urgency.ANY;
      case "at-risk" -> Urgency.AT_RISK;
      case "breached" -> Urgency.BREACHED;
      default -> throw new Invalid("risk", "follow-up.filter");
    };
  }

  /** {@code unassigned} or {@code all}. */
  public String getShown() {
    return form.of("show").isEmpty() ? "unassigned" : form.of("show");
  }

  /** The fields as an address goes on with them; empty when all are. */
  public String getQuery() {
    String query =
        NAMES.stream()
            .filter(name -> !form.of(name).isEmpty())
            .map(name -> name + "=" + URLEncoder.encode(form.of(name), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }
}
