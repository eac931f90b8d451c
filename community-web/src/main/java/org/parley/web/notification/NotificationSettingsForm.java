package org.parley.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.parley.community.notification.Choice;
import org.parley.community.notification.DigestRhythm;
import org.parley.community.notification.MailChoice;
import org.parley.community.notification.Mailing;
import org.parley.community.notification.MailingService;
import org.parley.community.notification.NotificationKind;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.Problem;
import org.parley.web.page.Feedback;
import org.parley.web.page.Visit;
import org.parley.web.security.CurrentActor;

/** Reads the plain form of {@code notification-settings.xhtml}. */
@RequestScoped
public class NotificationSettingsForm {

  @Inject HttpServletRequest request;
  @Inject CurrentActor currentActor;
  @Inject MailingService mailings;
  @Inject Feedback feedback;

  /** Keeps what was chosen and leads back; false when it was refused. */
  boolean save(Visit visit) {
    try {
      Mailing mailing =
          Mailing.of(
              request.getParameter("zone"),
              time("quietFrom"),
              time("quietUntil"),
              DigestRhythm.ofWord(request.getParameter("digest"))
                  .orElseThrow(() -> new Invalid("digest", "form.incomplete")));
      mailings.choose(currentActor.actor(), mailing, choices());
      visit.goTo("/settings/notifications?done=saved");
      return true;
    } catch (Problem problem) {
      feedback.refuse(problem);
      return false;
    }
  }

  private List<Choice> choices() {
    return Stream.of(NotificationKind.values())
        .map(
            kind ->
                new Choice(
                    kind,
                    request.getParameter("inbox-" + kind.word()) != null,
                    MailChoice.ofWord(request.getParameter("mail-" + kind.word()))
                        .orElseThrow(() -> new Invalid("mail", "form.incomplete"))))
        .toList();
  }

  private LocalTime time(String field) {
    String value = request.getParameter(field);
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return LocalTime.parse(value);
    } catch (DateTimeParseException e) {
      throw new Invalid("quiet", "mailing.quiet");
    }
  }
}
