package org.parley.community.idea;

import java.util.regex.Pattern;
import org.parley.community.markup.TextRules;
import org.parley.community.problem.Invalid;

/**
 * What somebody of a product team wants to say of an idea; everybody reads it.
 *
 * @param reason why, in one paragraph; only who declines owes one
 * @param quarter when it is expected, such as {@code 2027-Q1}; null when nobody says, and for what
 *     is not on the way
 * @param shippedIn the version that brought it, may be empty; only for what was shipped
 * @param shippedThreadId the article, document or thread that tells of it, null for none; likewise
 */
public record NewStatus(
    IdeaStatus status, String reason, String quarter, String shippedIn, Long shippedThreadId) {

  static final int LONGEST_REASON = 1_000;
  static final int LONGEST_VERSION = 60;
  private static final Pattern QUARTER = Pattern.compile("20[0-9]{2}-Q[1-4]");

  public NewStatus {
    if (status == null) {
      throw new Invalid("status", "idea.status-unknown");
    }
    reason = line("reason", reason, LONGEST_REASON);
    shippedIn = line("version", shippedIn, LONGEST_VERSION);
    quarter = quarter == null || quarter.isBlank() ? null : quarter.strip();
    if (status == IdeaStatus.DECLINED && reason.isEmpty()) {
      throw new Invalid("reason", "idea.reason-missing");
    }
    if (quarter != null && !QUARTER.matcher(quarter).matches()) {
      throw new Invalid("quarter", "idea.quarter");
    }
    if (quarter != null && status != IdeaStatus.PLANNED && status != IdeaStatus.STARTED) {
      throw new Invalid("quarter", "idea.quarter-not-here");
    }
    if (status != IdeaStatus.SHIPPED && !(shippedIn.isEmpty() && shippedThreadId == null)) {
      throw new Invalid("version", "idea.not-shipped");
    }
  }

  /** A step about which there is no more to say. */
  public static NewStatus of(IdeaStatus status, String reason) {
    return new NewStatus(status, reason, null, null, null);
  }

  private static String line(String field, String text, int longest) {
    if (text == null || text.isBlank()) {
      return "";
    }
    if (TextRules.bodyProblem(text).isPresent()) {
      throw new Invalid(field, "text.characters");
    }
    String normal = TextRules.normalizeTitle(text);
    if (normal.length() > longest) {
      throw new Invalid(field, "idea.too-long", longest);
    }
    return normal;
  }
}
