package org.parley.moderation.review;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.community.problem.NotFound;

/** Names an entry of the queue: a post, whatever it waits for, or a suggestion. */
public record ReviewRef(Subject subject, long id) {

  private static final Pattern WORD = Pattern.compile("(post|suggestion)-(\\d{1,18})");

  /** What an entry is about. */
  public enum Subject {
    POST,
    SUGGESTION
  }

  public static ReviewRef post(long id) {
    return new ReviewRef(Subject.POST, id);
  }

  public static ReviewRef suggestion(long id) {
    return new ReviewRef(Subject.SUGGESTION, id);
  }

  /**
   * Reads what {@link #word} wrote.
   *
   * @throws NotFound for anything else
   */
  public static ReviewRef of(String word) {
    Matcher matcher = WORD.matcher(word == null ? "" : word);
    if (!matcher.matches()) {
      throw new NotFound("review.not-found");
    }
    Subject subject = Subject.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
    return new ReviewRef(subject, Long.parseLong(matcher.group(2)));
  }

  /** As it stands in addresses and forms: {@code post-12}. */
  public String word() {
    return subject.name().toLowerCase(Locale.ROOT) + "-" + id;
  }

  public boolean isPost() {
    return subject == Subject.POST;
  }
}
