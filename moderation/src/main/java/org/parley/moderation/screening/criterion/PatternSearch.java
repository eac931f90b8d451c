package org.parley.moderation.screening.criterion;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.parley.community.problem.Invalid;

/**
 * A regular expression, without regard to case. RE2/J follows all its branches at once: no
 * expression and no post makes it take more than time in proportion to both.
 */
public final class PatternSearch implements Criterion {

  static final String PATTERN = "pattern";
  private static final int LONGEST = 1_000;

  private final Pattern pattern;

  PatternSearch(Pattern pattern) {
    this.pattern = pattern;
  }

  public static PatternSearch of(Settings settings) {
    String source = settings.text(PATTERN);
    if (source.isEmpty()) {
      throw new Invalid(PATTERN, "screening.missing");
    }
    if (source.length() > LONGEST) {
      throw new Invalid(PATTERN, "screening.too-long", LONGEST);
    }
    if (!PatternSize.isBearable(source)) {
      throw new Invalid(PATTERN, "screening.pattern-size");
    }
    try {
      Pattern pattern = Pattern.compile(source, Pattern.CASE_INSENSITIVE);
      if (pattern.matcher("").find()) {
        throw new Invalid(PATTERN, "screening.pattern-empty");
      }
      return new PatternSearch(pattern);
    } catch (PatternSyntaxException e) {
      throw new Invalid(PATTERN, "screening.pattern", e.getMessage());
    }
  }

  @Override
  public List<Match> matches(PostUnderScreening post) {
    List<Match> found = new ArrayList<>();
    for (Passage passage : Passage.values()) {
      String text = post.text(passage);
      Matcher matcher = pattern.matcher(text);
      while (found.size() < MOST && matcher.find()) {
        if (matcher.end() > matcher.start()) {
          found.add(Match.in(passage, text, matcher.start(), matcher.end()));
        }
      }
    }
    return found;
  }
}
