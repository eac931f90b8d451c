package org.parley.community.expertise;

import java.util.Locale;
import java.util.stream.Stream;
import org.parley.community.problem.Invalid;

/**
 * Who is compared with whom: customers among themselves, so that they can emerge, and the staff.
 */
public enum ExpertCrowd {
  CUSTOMERS("not exists"),
  STAFF("exists");

  private final String existence;

  ExpertCrowd(String existence) {
    this.existence = existence;
  }

  /** SQL condition on {@code member m}. */
  String condition() {
    return existence + " (select 1 from member_role role where role.member_id = m.id)";
  }

  /** As addresses and the API spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param word null or empty for customers
   * @throws Invalid when there is no such crowd
   */
  public static ExpertCrowd ofWord(String word) {
    if (word == null || word.isEmpty()) {
      return CUSTOMERS;
    }
    return Stream.of(values())
        .filter(crowd -> crowd.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new Invalid("crowd", "expert.crowd-unknown"));
  }
}
