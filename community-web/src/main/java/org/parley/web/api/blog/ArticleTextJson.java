package org.parley.web.api.blog;

import java.util.List;
import org.parley.community.blog.ArticleText;
import org.parley.community.problem.Invalid;

/**
 * What an article is to say.
 *
 * @param body Markdown
 * @param space where it is to stand, the blog's own when left out
 * @param comments whether readers may comment, true when left out
 * @param version the one that was read, for a change
 */
public record ArticleTextJson(
    String title, String body, List<String> tags, String space, Boolean comments, Long version) {

  ArticleText text() {
    return new ArticleText(title, body, tags, space, comments == null || comments);
  }

  long known() {
    if (version == null) {
      throw new Invalid("version", "form.incomplete");
    }
    return version;
  }
}
