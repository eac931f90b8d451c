package org.parley.community.blog;

import java.time.Instant;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;

/**
 * A blog as lists and its page show it.
 *
 * @param space where its articles stand unless they say otherwise; null when the reader does not
 *     know of it
 * @param owner whose own it is, null for those of the company and of spaces
 * @param articleCount how many articles the reader sees in it
 * @param latestAt when the latest of them was published, null while there is none
 */
public record BlogView(
    long id,
    BlogKind kind,
    String slug,
    String title,
    String description,
    SpaceView.Label space,
    Author owner,
    long articleCount,
    Instant latestAt) {

  /** What leads to a blog. */
  public record Name(String slug, String title) {
    public String path() {
      return "/blog/" + slug;
    }
  }

  public String path() {
    return "/blog/" + slug;
  }

  public boolean isOfMember() {
    return kind == BlogKind.MEMBER;
  }
}
