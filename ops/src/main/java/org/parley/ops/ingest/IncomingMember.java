package org.parley.ops.ingest;

import java.time.Instant;
import java.util.Set;
import org.parley.community.markup.TextRules;
import org.parley.community.member.Role;

/**
 * A member with a past.
 *
 * @param name the handle: lower case, free
 * @param account how the member signs in, null for one who cannot
 * @param externalId null when there is none
 */
public record IncomingMember(
    String name,
    Card card,
    Account account,
    Instant joinedAt,
    Instant lastSeenAt,
    Set<Role> roles,
    Set<Long> groups,
    String externalId) {

  /** What the profile page shows; {@code aboutHtml} is sanitised. */
  public record Card(
      String displayName, String about, String aboutHtml, String location, String website) {

    public Card {
      displayName = TextRules.withoutCards(displayName);
      about = TextRules.withoutCards(about);
      aboutHtml = TextRules.withoutCards(aboutHtml);
      location = TextRules.withoutCards(location);
      website = TextRules.withoutCards(website);
    }
  }

  /** A confirmed address, and a password's hash or null. */
  public record Account(String email, String passwordHash) {}
}
