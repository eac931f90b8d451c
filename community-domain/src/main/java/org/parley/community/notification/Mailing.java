package org.parley.community.notification;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.parley.community.problem.Invalid;

/**
 * When a member gets mail: where they live, the hours in which they sleep, and how often they want
 * a digest. Digests go at {@link #DIGEST_HOUR} by the member's clock, weekly ones on Mondays.
 *
 * @param quiet null for none
 */
public record Mailing(ZoneId zone, QuietHours quiet, DigestRhythm digest) {

  public static final LocalTime DIGEST_HOUR = LocalTime.of(8, 0);

  /** What holds for who has chosen nothing. */
  public static final Mailing USUAL = new Mailing(ZoneOffset.UTC, null, DigestRhythm.WEEKLY);

  /**
   * @param zone an IANA name such as {@code Europe/Oslo}
   * @param from begin of the quiet hours, null together with {@code until} for none
   * @throws Invalid when the zone is unknown, or the quiet hours have one end or no length
   */
  public static Mailing of(String zone, LocalTime from, LocalTime until, DigestRhythm digest) {
    if ((from == null) != (until == null) || (from != null && from.equals(until))) {
      throw new Invalid("quiet", "mailing.quiet");
    }
    return new Mailing(zone(zone), from == null ? null : new QuietHours(from, until), digest);
  }

  private static ZoneId zone(String name) {
    try {
      if (name != null && (name.equals("UTC") || ZoneId.getAvailableZoneIds().contains(name))) {
        return ZoneId.of(name);
      }
    } catch (DateTimeException e) {
      throw new Invalid("zone", "mailing.zone");
    }
    throw new Invalid("zone", "mailing.zone");
  }

  /** The zone as it is stored and chosen. */
  public String zoneName() {
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }

  /** When a mail about something that happens now may go. */
  public Instant mailDueAt(Instant now) {
    return quiet == null ? now : quiet.notBefore(now, zone);
  }
}
