package org.parley.web.badge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.parley.community.badge.BadgeForm;
import org.parley.community.badge.BadgeIcons;
import org.parley.community.badge.BadgeLevel;
import org.parley.community.badge.BadgeTheme;

/** What is typed and ticked in the form of a badge. */
public final class BadgeFields {

  private BadgeForm.Words words =
      new BadgeForm.Words(
          "", "", "", "bronze", "award", "honours", "answers.accepted >= 10", "once", false);

  void fill(BadgeForm form) {
    words = form.words();
  }

  /**
   * Reads what was sent.
   *
   * @param key of the badge that is changed, null for a new one
   */
  void read(HttpServletRequest request, String key) {
    words =
        new BadgeForm.Words(
            key == null ? field(request, "key").strip() : key,
            field(request, "title"),
            field(request, "text"),
            field(request, "level"),
            field(request, "icon"),
            field(request, "theme"),
            field(request, "rule"),
            field(request, "times"),
            request.getParameter("enabled") != null);
  }

  private static String field(HttpServletRequest request, String name) {
    return Objects.toString(request.getParameter(name), "");
  }

  BadgeForm toForm() {
    return BadgeForm.of(words);
  }

  public BadgeForm.Words getWords() {
    return words;
  }

  public List<String> getLevels() {
    return Stream.of(BadgeLevel.values()).map(BadgeLevel::word).toList();
  }

  public List<String> getThemes() {
    return Stream.of(BadgeTheme.values()).map(BadgeTheme::word).toList();
  }

  public List<String> getIcons() {
    return BadgeIcons.ALL;
  }
}
