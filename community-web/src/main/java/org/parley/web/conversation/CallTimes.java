package org.parley.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.community.notification.Mailing;
import org.parley.community.notification.Mailings;
import org.parley.community.problem.Invalid;
import org.parley.web.security.CurrentActor;

/** Times of calls as the clock on the reader's own wall shows them, with the zone named. */
@Named
@RequestScoped
public class CallTimes {

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm", Locale.ENGLISH);

  @Inject CurrentActor currentActor;
  @Inject Mailings mailings;

  private Mailing mailing;

  /** {@code Tuesday, 1 December 2026, 14:30 (Europe/Oslo)}. */
  public String words(Instant moment) {
    return moment == null ? "" : WORDS.withZone(zone()).format(moment) + " (" + getZoneName() + ")";
  }

  /** The reader's time zone. */
  public String getZoneName() {
    return mailing().zoneName();
  }

  /**
   * What fields for times say; those that were left empty are left out.
   *
   * @param typed such as {@code 2026-12-01T14:30}, on the reader's clock
   * @throws Invalid when one is no time
   */
  List<Instant> read(String[] typed) {
    List<Instant> moments = new ArrayList<>();
    for (String local : typed == null ? new String[0] : typed) {
      if (!local.isBlank()) {
        try {
          moments.add(LocalDateTime.parse(local).atZone(zone()).toInstant());
        } catch (DateTimeException unreadable) {
          throw new Invalid("slots", "call-back.unreadable");
        }
      }
    }
    return moments;
  }

  private ZoneId zone() {
    return mailing().zone();
  }

  private Mailing mailing() {
    if (mailing == null) {
      mailing = mailings.of(currentActor.actor().id());
    }
    return mailing;
  }
}
