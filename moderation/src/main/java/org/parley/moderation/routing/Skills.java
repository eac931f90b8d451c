package org.parley.moderation.routing;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.community.problem.Invalid;

/**
 * What somebody can do, or what a follow-up needs, each skill with a level from 1 to 5. People
 * write it as {@code battery 2, german 4}.
 *
 * @param levels by the skill's name, in the order of names
 */
public record Skills(Map<String, Integer> levels) {

  public static final Skills NONE = new Skills(Map.of());

  public static final int HIGHEST = 5;
  public static final int MOST = 20;

  /** Names are made as those of tags are, so that a tag's name can be a skill's. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.+#-]{0,34}");

  private static final Pattern SKILL = Pattern.compile("(\\S+?)\\s*[\\s:]\\s*([0-9]{1,2})");
  private static final int LONGEST = 1_000;

  /**
   * @throws Invalid on the field {@code skills} for a name or level that will not do, or too many
   */
  public Skills {
    levels.forEach(Skills::check);
    if (levels.size() > MOST) {
      throw new Invalid("skills", "skills.too-many", MOST);
    }
    levels = Collections.unmodifiableMap(new TreeMap<>(levels));
  }

  /**
   * Reads what was typed: {@code german 4, battery:2}.
   *
   * @param typed may be null or blank: no skills
   * @throws Invalid on the field {@code skills}
   */
  public static Skills of(String typed) {
    if (typed == null || typed.isBlank()) {
      return NONE;
    }
    if (typed.length() > LONGEST) {
      throw new Invalid("skills", "skills.too-many", MOST);
    }
    Map<String, Integer> levels = new TreeMap<>();
    for (String part : typed.split("[,;\n]", -1)) {
      if (!part.isBlank()) {
        add(levels, part.strip());
      }
    }
    return new Skills(levels);
  }

  private static void add(Map<String, Integer> levels, String part) {
    Matcher skill = SKILL.matcher(part);
    if (!skill.matches()) {
      throw new Invalid("skills", "skills.unreadable", part);
    }
    if (levels.put(skill.group(1), Integer.valueOf(skill.group(2))) != null) {
      throw new Invalid("skills", "skills.twice", skill.group(1));
    }
  }

  private static void check(String name, Integer level) {
    if (!NAME.matcher(name).matches()) {
      throw new Invalid("skills", "skills.name", name);
    }
    if (level == null || level < 1 || level > HIGHEST) {
      throw new Invalid("skills", "skills.level", name, HIGHEST);
    }
  }

  /** Whether each needed skill is here, at the needed level or above. */
  public boolean cover(Skills needed) {
    return needed.levels.entrySet().stream()
        .allMatch(need -> levels.getOrDefault(need.getKey(), 0) >= need.getValue());
  }

  /** Both together; of a skill that both name, the higher level. */
  Skills and(Skills others) {
    Map<String, Integer> both = new TreeMap<>(levels);
    others.levels.forEach((name, level) -> both.merge(name, level, Math::max));
    return new Skills(both);
  }

  /** The same with lower levels; what falls below 1 is not needed any more. */
  Skills loweredBy(int steps) {
    return new Skills(
        levels.entrySet().stream()
            .filter(skill -> skill.getValue() > steps)
            .collect(Collectors.toMap(Map.Entry::getKey, skill -> skill.getValue() - steps)));
  }

  /** As {@link #of} reads it. */
  public String text() {
    return levels.entrySet().stream()
        .map(skill -> skill.getKey() + " " + skill.getValue())
        .collect(Collectors.joining(", "));
  }

  public boolean isEmpty() {
    return levels.isEmpty();
  }
}
