package org.parley.moderation.routing;

import java.util.regex.Pattern;
import org.parley.community.member.PlainLine;
import org.parley.community.problem.Invalid;
import org.parley.moderation.sla.FollowUpReason;

/**
 * What an administrator says of a rule.
 *
 * @param position rules are applied by it, lowest first
 */
public record RuleForm(String name, int position, When when, RuleOutcome then) {

  public static final int LONGEST_NAME = 80;

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final int LAST_POSITION = 10_000;

  /**
   * For which follow-ups it is; what is null or blank does not matter.
   *
   * @param space a space's slug
   * @param tag a tag's name
   * @param language such as {@code de}
   * @param sentimentBelow greater than -1, at most 1
   */
  public record When(
      String space, String tag, String language, Double sentimentBelow, FollowUpReason reason) {

    /** For every follow-up. */
    public static final When ALWAYS = new When(null, null, null, null, null);

    public When {
      space = given(space);
      tag = given(tag);
      language = given(language);
      if (language != null && !LANGUAGE.matcher(language).matches()) {
        throw new Invalid("language", "rule.language");
      }
      // written so that what is no number fails as well
      if (sentimentBelow != null && !(sentimentBelow > -1 && sentimentBelow <= 1)) {
        throw new Invalid("sentimentBelow", "rule.sentiment");
      }
    }

    private static String given(String typed) {
      return typed == null || typed.isBlank() ? null : typed.strip();
    }
  }

  /**
   * @throws Invalid for a name, place or condition that will not do, and when it does nothing
   */
  public RuleForm {
    name = PlainLine.required("name", name, LONGEST_NAME);
    if (position < 0 || position > LAST_POSITION) {
      throw new Invalid("position", "rule.position", LAST_POSITION);
    }
    if (RuleOutcome.NOTHING.equals(then)) {
      throw new Invalid("skills", "rule.nothing");
    }
  }
}
