package org.parley.web.api.member;

import org.parley.community.member.Author;
import org.parley.web.api.json.Word;

/**
 * Who wrote something.
 *
 * @param name null when the account is gone
 * @param badge {@code agent}, {@code moderator}, …; null for customers
 */
public record AuthorJson(String name, String displayName, String badge) {

  public static AuthorJson of(Author author) {
    return new AuthorJson(author.name(), author.displayName(), Word.of(author.badge()));
  }
}
