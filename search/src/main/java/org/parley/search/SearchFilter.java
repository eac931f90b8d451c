package org.parley.search;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.problem.Invalid;
import org.parley.community.thread.PostKind;

/**
 * To which posts a search is narrowed. Something that does not exist, or that the actor may not
 * see, narrows to nothing.
 *
 * @param spaces slugs; a post is in any of them; empty for all
 * @param tags names; a post's thread has every one of them
 * @param author the handle of who wrote the post, null for everybody
 * @param type what the post itself is, null for all
 * @param answered true for the posts of questions that have an answer, false for those of questions
 *     that have none, as in the list of unanswered questions; null for all posts
 * @param verified true for the verified answers alone
 * @param accepted true for the accepted and official answers alone
 * @param time when the post was written, null for all times
 * @param thread in which thread, null for all
 */
public record SearchFilter(
    Set<String> spaces,
    Set<String> tags,
    String author,
    PostKind type,
    Boolean answered,
    boolean verified,
    boolean accepted,
    Condition.Between time,
    Long thread) {

  public static final SearchFilter NONE =
      new SearchFilter(Set.of(), Set.of(), null, null, null, false, false, null, null);

  public SearchFilter {
    spaces = lowerCase(spaces);
    tags = lowerCase(tags);
    author = author == null || author.isBlank() ? null : author.strip().toLowerCase(Locale.ROOT);
  }

  public SearchFilter in(Collection<String> slugs) {
    return new SearchFilter(
        Set.copyOf(slugs), tags, author, type, answered, verified, accepted, time, thread);
  }

  public SearchFilter tagged(Collection<String> names) {
    return new SearchFilter(
        spaces, Set.copyOf(names), author, type, answered, verified, accepted, time, thread);
  }

  public SearchFilter by(String name) {
    return new SearchFilter(spaces, tags, name, type, answered, verified, accepted, time, thread);
  }

  public SearchFilter answered(Boolean whether) {
    return new SearchFilter(spaces, tags, author, type, whether, verified, accepted, time, thread);
  }

  /** The verified answers alone. */
  public SearchFilter onlyVerified() {
    return new SearchFilter(spaces, tags, author, type, answered, true, accepted, time, thread);
  }

  /**
   * Reads a parameter such as {@code true}; null and blank mean all, and so does {@code false}.
   *
   * @throws Invalid for anything else
   */
  public SearchFilter verified(String word) {
    return switch (word == null ? "" : word) {
      case "true" -> onlyVerified();
      case "", "false" -> this;
      default -> throw new Invalid("verified", "search.verified");
    };
  }

  /** The accepted and official answers alone. */
  public SearchFilter onlyAccepted() {
    return new SearchFilter(spaces, tags, author, type, answered, verified, true, time, thread);
  }

  /** Reads a parameter such as {@code true}; null and blank mean all, and so does {@code false}. */
  public SearchFilter accepted(String word) {
    return switch (word == null ? "" : word) {
      case "true" -> onlyAccepted();
      case "", "false" -> this;
      default -> throw new Invalid("accepted", "search.accepted");
    };
  }

  /** What was written in this time; null for all times. */
  public SearchFilter written(Condition.Between when) {
    return new SearchFilter(spaces, tags, author, type, answered, verified, accepted, when, thread);
  }

  /** The posts of one thread; null for all. */
  public SearchFilter inThread(Long id) {
    return new SearchFilter(spaces, tags, author, type, answered, verified, accepted, time, id);
  }

  /**
   * Reads a parameter, a thread's number; null and blank mean all.
   *
   * @throws Invalid for anything else
   */
  public SearchFilter inThread(String number) {
    if (number == null || number.isBlank()) {
      return inThread((Long) null);
    }
    if (!number.matches("[0-9]{1,18}")) {
      throw new Invalid("thread", "search.thread", number);
    }
    return inThread(Long.valueOf(number));
  }

  /** What was written that long ago; null for all times. */
  public SearchFilter written(SearchAge age, Instant now) {
    return written(age == null ? null : age.until(now));
  }

  public SearchFilter of(PostKind kind) {
    return new SearchFilter(spaces, tags, author, kind, answered, verified, accepted, time, thread);
  }

  /** Reads a parameter such as {@code question}; null and blank mean all. */
  public SearchFilter ofType(String name) {
    if (name == null || name.isBlank()) {
      return of(null);
    }
    return of(
        Arrays.stream(PostKind.values())
            .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
            .findFirst()
            .orElseThrow(() -> new Invalid("type", "search.type")));
  }

  private static Set<String> lowerCase(Set<String> names) {
    return names.stream()
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
