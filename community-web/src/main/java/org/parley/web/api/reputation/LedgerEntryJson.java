package org.parley.web.api.reputation;

import java.time.LocalDate;
import org.parley.community.reputation.LedgerLine;
import org.parley.community.setting.Place;

/**
 * One entry of a member's reputation.
 *
 * @param cause {@code up-vote}, {@code down-vote}, {@code down-vote-cast}, {@code accepted} or
 *     {@code accepting}
 * @param points as they were credited
 * @param nominal as the rules give them
 * @param reason why it takes back an earlier entry or gives it anew, null for all others
 * @param title null when the reader may not see the post
 * @param url null with the title
 */
public record LedgerEntryJson(
    long id,
    String cause,
    int points,
    int nominal,
    String reason,
    boolean reversal,
    LocalDate day,
    String title,
    String url) {

  static LedgerEntryJson of(LedgerLine line, Place place) {
    return new LedgerEntryJson(
        line.id(),
        line.cause().word(),
        line.points(),
        line.nominal(),
        line.reason() == null ? null : line.reason().word(),
        line.isReversal(),
        line.day(),
        line.title(),
        line.path() == null ? null : place.link(line.path()));
  }
}
