package org.parley.community.blog;

import java.util.Locale;
import org.parley.community.problem.Invalid;

/** Whose blog it is. */
public enum BlogKind {
  COMPANY,
  SPACE,
  MEMBER;

  /** As forms and the API spell it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static BlogKind ofWord(String word) {
    for (BlogKind kind : values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new Invalid("kind", "blog.kind");
  }
}
