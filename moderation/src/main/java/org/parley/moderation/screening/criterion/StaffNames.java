package org.parley.moderation.screening.criterion;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** One of the company's people by their name or handle. */
public final class StaffNames implements Criterion {

  private static final int SHORTEST = 3;

  public static StaffNames of(Settings settings) {
    return new StaffNames();
  }

  @Override
  public Set<Need> needs() {
    return EnumSet.of(Need.STAFF_NAMES);
  }

  @Override
  public List<Match> matches(PostUnderScreening post) {
    List<String> names =
        post.surroundings().staffNames().stream()
            .filter(name -> name.length() >= SHORTEST)
            .toList();
    return new PhraseBook(names, UnaryOperator.identity()).in(post);
  }
}
