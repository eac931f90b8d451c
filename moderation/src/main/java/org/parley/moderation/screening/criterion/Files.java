package org.parley.moderation.screening.criterion;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.parley.community.problem.Invalid;

/** Attachments: more than a number of them, or with certain endings of their names. */
public final class Files implements Criterion {

  private final OptionalInt most;
  private final List<String> endings;

  Files(OptionalInt most, List<String> endings) {
    this.most = most;
    this.endings = endings;
    if (most.isEmpty() && endings.isEmpty()) {
      throw new Invalid("most", "screening.files");
    }
  }

  public static Files of(Settings settings) {
    return new Files(
        settings.number("most", 0, 1000),
        settings.lines("endings").stream().map(Files::ending).toList());
  }

  private static String ending(String line) {
    String ending = line.toLowerCase(Locale.ROOT).replaceFirst("^\\.", "");
    if (!ending.matches("[a-z0-9.]{1,20}")) {
      throw new Invalid("endings", "screening.ending", line);
    }
    return "." + ending;
  }

  @Override
  public List<Match> matches(PostUnderScreening post) {
    List<Match> named =
        post.surroundings().attachments().stream()
            .filter(this::isUnwelcome)
            .limit(MOST)
            .map(name -> Match.ofWhole(name, 1))
            .toList();
    int count = post.surroundings().attachments().size();
    boolean isTooMany = most.isPresent() && count > most.getAsInt();
    return named.isEmpty() && isTooMany ? List.of(Match.ofWhole(String.valueOf(count), 1)) : named;
  }

  private boolean isUnwelcome(String name) {
    return endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }
}
