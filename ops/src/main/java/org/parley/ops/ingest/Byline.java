package org.parley.ops.ingest;

import java.util.Objects;
import org.parley.community.markup.TextRules;

/**
 * Who did something: a member, or somebody without an account of whom the name is left. Exactly one
 * of the two is not null.
 */
public record Byline(Long memberId, String name) {

  public Byline {
    name = TextRules.withoutCards(name);
    if ((memberId == null) == (name == null)) {
      throw new IllegalArgumentException("A member or a name: " + memberId + ", " + name);
    }
  }

  public static Byline of(long memberId) {
    return new Byline(memberId, null);
  }

  public static Byline gone(String name) {
    return new Byline(null, Objects.requireNonNull(name));
  }
}
