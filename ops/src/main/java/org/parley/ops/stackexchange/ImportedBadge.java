package org.parley.ops.stackexchange;

import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.community.badge.BadgeForm;
import org.parley.community.badge.BadgeLevel;
import org.parley.community.badge.BadgeTheme;
import org.parley.community.badge.rule.Rule;
import org.parley.community.markup.Slug;

/** What a row of a dump's badges is as a definition: those of the same name and class are one. */
final class ImportedBadge {

  private static final Pattern PLAIN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_SLUG = 24;
  private static final String TEXT = "Earned in another community, before its members came here.";
  private static final String TEXT_OF_TAG =
      "Earned for answers about this tag in another community, before its members came here.";

  private ImportedBadge() {}

  static boolean isOfTag(DumpRow badge) {
    return Boolean.parseBoolean(badge.text("TagBased", "").strip());
  }

  /** Unlike names have unlike keys, also when they are spelled alike. */
  static String key(DumpRow badge) {
    String name = badge.text("Name").strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
    String folded = Slug.of(name).replaceAll("[^a-z0-9-]+", "");
    String slug =
        folded.substring(0, Math.min(LONGEST_SLUG, folded.length())).replaceAll("^-+|-+$", "");
    if (!slug.equals(name) || !PLAIN.matcher(slug).matches()) {
      slug = slug + (slug.isEmpty() ? "" : "-") + Integer.toHexString(name.hashCode());
    }
    return "imported-" + (isOfTag(badge) ? "tag-" : "") + slug + "-" + level(badge).word();
  }

  static BadgeForm form(DumpRow badge) {
    return new BadgeForm(
        key(badge),
        title(badge),
        isOfTag(badge) ? TEXT_OF_TAG : TEXT,
        level(badge),
        isOfTag(badge) ? "tag" : "award",
        isOfTag(badge) ? BadgeTheme.EXPERTISE : BadgeTheme.HONOURS,
        Rule.IMPORTED,
        true,
        true);
  }

  private static String title(DumpRow badge) {
    String name = badge.text("Name").replaceAll("[\\p{Co}\\p{Cs}\\p{Cn}]", "");
    String title = Profiles.line(name, BadgeForm.LONGEST_TITLE);
    return title.isEmpty() ? "Badge" : title;
  }

  private static BadgeLevel level(DumpRow badge) {
    return switch ((int) badge.number("Class", 3)) {
      case 1 -> BadgeLevel.GOLD;
      case 2 -> BadgeLevel.SILVER;
      default -> BadgeLevel.BRONZE;
    };
  }
}
