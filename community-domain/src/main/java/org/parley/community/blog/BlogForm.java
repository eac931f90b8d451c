package org.parley.community.blog;

import java.util.List;
import java.util.regex.Pattern;
import org.parley.community.markup.TextRules;
import org.parley.community.problem.Invalid;

/**
 * What somebody says of a blog.
 *
 * @param slug its word in addresses: lower-case letters, digits and hyphens
 * @param space the slug of the space in which its articles stand unless they say otherwise
 */
public record BlogForm(String slug, String title, String description, String space) {

  static final int LONGEST_TITLE = 60;
  static final int LONGEST_DESCRIPTION = 300;
  private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
  private static final List<String> RESERVED = List.of("new", "drafts");

  public BlogForm {
    slug = slug == null ? "" : slug.strip();
    title = line("title", title, LONGEST_TITLE);
    description = line("description", description, LONGEST_DESCRIPTION);
    space = space == null ? "" : space.strip();
    if (!SLUG.matcher(slug).matches() || RESERVED.contains(slug)) {
      throw new Invalid("slug", "blog.slug");
    }
    if (title.isEmpty()) {
      throw new Invalid("title", "blog.title", LONGEST_TITLE);
    }
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
      throw new Invalid(field, "blog." + field, longest);
    }
    return normal;
  }
}
