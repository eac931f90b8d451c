package org.parley.moderation.reply;

import org.parley.community.markup.TextRules;
import org.parley.community.problem.Invalid;

/**
 * A canned reply as somebody writes it.
 *
 * @param title what agents find it by; customers never see it
 */
public record NewReply(String title, ReplyTemplate body) {

  /** Code points. */
  public static final int LONGEST_TITLE = 100;

  /**
   * Checks what was typed.
   *
   * @throws Invalid on the field {@code title} or {@code body}
   */
  public static NewReply of(String title, String body) {
    boolean isText = title != null && TextRules.commentProblem(title).isEmpty();
    String line = isText ? TextRules.normalizeTitle(title) : "";
    if (line.isEmpty() || line.codePointCount(0, line.length()) > LONGEST_TITLE) {
      throw new Invalid("title", "canned.title", LONGEST_TITLE);
    }
    return new NewReply(line, ReplyTemplate.of(body));
  }
}
