package org.parley.community.badge;

import java.util.Set;
import java.util.regex.Pattern;
import org.parley.community.member.PlainLine;
import org.parley.community.problem.Invalid;

/**
 * A definition as somebody wrote it, checked but for its rule.
 *
 * @param key lower-case letters, digits and dashes, 2 to 60
 * @param title at most 60 characters
 * @param text for what it is given, at most 300 characters
 * @param icon one of {@link BadgeIcons#ALL}
 * @param rule as {@link org.parley.community.badge.rule.Metrics#rule} reads it
 * @param isMany whether a member can have it for each deed, and not just once
 */
public record BadgeForm(
    String key,
    String title,
    String text,
    BadgeLevel level,
    String icon,
    BadgeTheme theme,
    String rule,
    boolean isMany,
    boolean isEnabled) {

  public static final int LONGEST_TITLE = 60;
  public static final int LONGEST_TEXT = 300;

  /** Pages of their own stand there. */
  private static final Set<String> TAKEN = Set.of("progress", "new");

  private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,58}[a-z0-9]");

  public BadgeForm {
    if (key == null || !KEY.matcher(key).matches() || TAKEN.contains(key)) {
      throw new Invalid("key", "badge.key");
    }
    title = PlainLine.required("title", title, LONGEST_TITLE);
    text = PlainLine.required("text", text, LONGEST_TEXT);
    if (level == null) {
      throw new Invalid("level", "badge.level");
    }
    if (!BadgeIcons.ALL.contains(icon)) {
      throw new Invalid("icon", "badge.icon-unknown", icon == null ? "" : icon);
    }
    if (theme == null) {
      throw new Invalid("theme", "badge.theme");
    }
    rule = rule == null ? "" : rule.strip().replaceAll("\\s+", " ");
  }

  /**
   * What was typed, in words.
   *
   * @throws Invalid naming the first field that will not do
   */
  public static BadgeForm of(Words words) {
    return new BadgeForm(
        words.key(),
        words.title(),
        words.text(),
        BadgeLevel.ofWord(words.level()).orElse(null),
        words.icon(),
        BadgeTheme.ofWord(words.theme()).orElse(null),
        words.rule(),
        isMany(words.times()),
        words.enabled() == null || words.enabled());
  }

  private static boolean isMany(String times) {
    if (times != null && !times.equals("once") && !times.equals("many")) {
      throw new Invalid("times", "badge.times");
    }
    return "many".equals(times);
  }

  /**
   * A definition as files, forms and the API spell it; null where nothing is said.
   *
   * @param times {@code once} or {@code many}
   */
  public record Words(
      String key,
      String title,
      String text,
      String level,
      String icon,
      String theme,
      String rule,
      String times,
      Boolean enabled) {

    /** These words where something is said, and the other's elsewhere. */
    Words over(Words other) {
      return new Words(
          key,
          said(title, other.title),
          said(text, other.text),
          said(level, other.level),
          said(icon, other.icon),
          said(theme, other.theme),
          said(rule, other.rule),
          said(times, other.times),
          said(enabled, other.enabled));
    }

    private static <T> T said(T own, T other) {
      return own == null ? other : own;
    }
  }

  /** The definition in words. */
  public Words words() {
    return new Words(
        key,
        title,
        text,
        level.word(),
        icon,
        theme.word(),
        rule,
        isMany ? "many" : "once",
        isEnabled);
  }

  BadgeForm enabled(boolean wanted) {
    return new BadgeForm(key, title, text, level, icon, theme, rule, isMany, wanted);
  }
}
