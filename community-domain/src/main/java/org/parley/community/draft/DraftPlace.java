package org.parley.community.draft;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.community.problem.Invalid;

/**
 * What a draft will be once it is posted. A member has at most one draft for a place, which is
 * written {@code ask}, {@code ask:space}, {@code answer:17} with the thread's id, {@code
 * comment:42} or {@code edit:42} with the post's.
 *
 * @param space the slug of the space to ask in, null for any and for all other kinds
 * @param targetId the thread or the post, null for questions
 */
public record DraftPlace(Kind kind, String space, Long targetId) {

  private static final Pattern ASK = Pattern.compile("ask(?::([a-z0-9][a-z0-9-]{0,59}))?");
  private static final Pattern OTHER = Pattern.compile("(answer|comment|edit):([1-9][0-9]{0,17})");

  /** What is being written. */
  public enum Kind {
    ASK,
    ANSWER,
    COMMENT,
    EDIT;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Reads a place as it stands in addresses.
   *
   * @throws Invalid {@code draft.place}
   */
  public static DraftPlace of(String word) {
    Matcher ask = ASK.matcher(word == null ? "" : word);
    if (ask.matches()) {
      return new DraftPlace(Kind.ASK, ask.group(1), null);
    }
    Matcher other = OTHER.matcher(word == null ? "" : word);
    if (other.matches()) {
      Kind kind = Kind.valueOf(other.group(1).toUpperCase(Locale.ROOT));
      return new DraftPlace(kind, null, Long.valueOf(other.group(2)));
    }
    throw new Invalid("place", "draft.place");
  }

  static DraftPlace edit(long postId) {
    return new DraftPlace(Kind.EDIT, null, postId);
  }

  public String word() {
    String target = targetId == null ? space : targetId.toString();
    return target == null ? kind.word() : kind.word() + ":" + target;
  }

  Long threadId() {
    return kind == Kind.ANSWER ? targetId : null;
  }

  Long postId() {
    return kind == Kind.COMMENT || kind == Kind.EDIT ? targetId : null;
  }
}
