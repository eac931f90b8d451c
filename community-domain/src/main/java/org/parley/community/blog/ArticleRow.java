package org.parley.community.blog;

import java.time.Instant;
import java.util.List;
import org.parley.community.member.Author;
import org.parley.community.space.SpaceView;

/**
 * An article in a list.
 *
 * @param id of its thread
 * @param picture the sanitised image with which it begins, empty for none
 * @param words how many it has
 */
public record ArticleRow(
    long id,
    String title,
    String slug,
    String excerpt,
    String picture,
    int words,
    BlogView.Name blog,
    SpaceView.Label space,
    List<String> tags,
    int commentCount,
    int score,
    Author author,
    Instant publishedAt) {

  public String path() {
    return "/t/" + id + "/" + slug;
  }

  public int minutes() {
    return ReadingTime.minutes(words);
  }

  public boolean hasPicture() {
    return !picture.isEmpty();
  }
}
