package org.parley.community.poll;

import java.util.Locale;
import java.util.stream.Stream;
import org.parley.community.problem.Invalid;

/**
 * Which polls to list.
 *
 * @param after the cursor of the page before, null for the first
 */
public record PollQuery(Which which, String after, int limit) {

  /** The lists that there are. */
  public enum Which {
    OPEN(
        "poll.cancelled_at is null and (poll.closes_at is null or poll.closes_at > :now)",
        "poll.created_at"),
    /** Open ones in which the reader may vote and has not. */
    MINE(
        """
        poll.cancelled_at is null and (poll.closes_at is null or poll.closes_at > :now)
        and v.member_id is null
        and case poll.voters when 'MEMBERS' then :signedIn
                             when 'GROUP' then poll.group_id = any(:groups)
                             when 'TRUST' then :signedIn and poll.trust_level <= :trust
                             else :staff end\
        """,
        "poll.created_at"),
    CLOSED("poll.cancelled_at is null and poll.closes_at <= :now", "poll.closes_at");

    private final String condition;
    private final String key;

    Which(String condition, String key) {
      this.condition = condition;
      this.key = key;
    }

    String condition() {
      return condition;
    }

    /** The column by which the list is sorted, the latest first. */
    String key() {
      return key;
    }

    /** As addresses and the API spell it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param word null or empty for open ones
     * @throws Invalid for anything that is no list
     */
    public static Which ofWord(String word) {
      if (word == null || word.isEmpty()) {
        return OPEN;
      }
      return Stream.of(values())
          .filter(which -> which.word().equals(word))
          .findFirst()
          .orElseThrow(() -> new Invalid("show", "poll.show"));
    }
  }
}
