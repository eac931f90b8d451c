package org.parley.community.blog;

import java.util.Arrays;
import java.util.List;
import org.parley.community.markup.TextRules;
import org.parley.community.personaldata.CardNumbers;
import org.parley.community.problem.Invalid;

/**
 * What stands in the fields of an article that is being written; it need not be fit to be published
 * yet.
 *
 * @param body Markdown
 * @param tags names of tags
 * @param space the slug of the space in which it is to stand
 * @param comments whether readers may comment on it
 */
public record ArticleText(
    String title, String body, List<String> tags, String space, boolean comments) {

  private static final int LONGEST_LINE = 300;

  public ArticleText {
    title = checked("title", title, LONGEST_LINE);
    body = checked("body", body, TextRules.MAX_BODY);
    tags = tags == null ? List.of() : List.copyOf(tags);
    space = space == null ? "" : space.strip();
    checked("tags", String.join(" ", tags), LONGEST_LINE);
    if (title.isBlank() && body.isBlank()) {
      throw new Invalid("title", "article.empty");
    }
  }

  String tagLine() {
    return String.join(" ", tags);
  }

  /** The names in a line of tags. */
  static List<String> tagsIn(String line) {
    return Arrays.stream(line.split("\\s+")).filter(name -> !name.isEmpty()).toList();
  }

  private static String checked(String field, String text, int longest) {
    if (text == null || text.isBlank()) {
      return "";
    }
    if (text.length() > longest) {
      throw new Invalid(field, "article.too-long", longest);
    }
    if (TextRules.bodyProblem(text).isPresent()) {
      throw new Invalid(field, "text.characters");
    }
    return CardNumbers.masked(text.replace("\r\n", "\n"));
  }
}
