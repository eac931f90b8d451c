package org.parley.community.notification;

import java.util.Objects;

/**
 * A new post that a saved search of a member has found.
 *
 * @param name what the member calls the search
 * @param inbox whether the member wants it in the inbox, as far as the search says
 * @param mail how it may be mailed, as far as the search says
 * @param authorId who wrote the post, null when no member
 */
public record SearchFinding(
    long memberId,
    long searchId,
    String name,
    boolean inbox,
    MailChoice mail,
    long threadId,
    long postId,
    Long authorId) {

  public SearchFinding {
    Objects.requireNonNull(mail);
  }

  Spot spot() {
    return SearchNews.spot(searchId, name);
  }
}
