package org.parley.web.api.notification;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import org.parley.community.notification.Choice;
import org.parley.community.notification.DigestRhythm;
import org.parley.community.notification.Mailing;
import org.parley.community.problem.Invalid;

/**
 * How a member wants to be told.
 *
 * @param timeZone an IANA name
 * @param quietFrom begin of the hours without mail, {@code HH:mm} by the member's clock; null
 *     together with {@code quietUntil} for none
 * @param digest {@code daily}, {@code weekly} or {@code off}
 * @param kinds when written, kinds that are left out stay as they are
 */
public record NotificationPreferencesJson(
    String timeZone,
    String quietFrom,
    String quietUntil,
    String digest,
    List<NotificationChoiceJson> kinds) {

  static NotificationPreferencesJson of(Mailing mailing, Collection<Choice> choices) {
    boolean isQuiet = mailing.quiet() != null;
    return new NotificationPreferencesJson(
        mailing.zoneName(),
        isQuiet ? mailing.quiet().from().toString() : null,
        isQuiet ? mailing.quiet().until().toString() : null,
        mailing.digest().word(),
        choices.stream().map(NotificationChoiceJson::of).toList());
  }

  Mailing mailing() {
    DigestRhythm rhythm =
        DigestRhythm.ofWord(digest).orElseThrow(() -> new Invalid("digest", "mailing.digest"));
    return Mailing.of(timeZone, time(quietFrom), time(quietUntil), rhythm);
  }

  List<Choice> chosen() {
    return kinds == null ? List.of() : kinds.stream().map(NotificationChoiceJson::chosen).toList();
  }

  private static LocalTime time(String text) {
    if (text == null || text.isEmpty()) {
      return null;
    }
    try {
      return LocalTime.parse(text);
    } catch (DateTimeParseException e) {
      throw new Invalid("quiet", "mailing.quiet");
    }
  }
}
