package org.parley.moderation.conversation;

import org.parley.community.markup.TextRules;
import org.parley.community.problem.Invalid;

/**
 * How content a customer was.
 *
 * @param stars 1 to 5, 5 the best
 * @param comment plain text, may be empty
 */
public record Rating(int stars, String comment) {

  public static final int MOST = 5;

  /**
   * @throws Invalid for any other number, and for a comment that will not do
   */
  public Rating {
    if (stars < 1 || stars > MOST) {
      throw new Invalid("stars", "rating.stars", MOST);
    }
    comment = comment == null || comment.isBlank() ? "" : checked(comment);
  }

  private static String checked(String comment) {
    TextRules.commentProblem(comment)
        .ifPresent(
            problem -> {
              throw new Invalid("comment", "comment." + problem, TextRules.MAX_COMMENT);
            });
    return TextRules.normalizeBody(comment.strip());
  }
}
