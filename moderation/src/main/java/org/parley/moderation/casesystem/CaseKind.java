package org.parley.moderation.casesystem;

import java.util.Locale;
import org.parley.community.problem.Invalid;

/** The kinds of case systems that are spoken to. */
public enum CaseKind {
  /** Any program that takes and sends signed webhooks. */
  WEBHOOK,
  /** Salesforce's REST interface. */
  SALESFORCE;

  /** The name used in forms and the API: {@code salesforce}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind of this name.
   *
   * @throws Invalid when there is none
   */
  public static CaseKind ofWord(String word) {
    for (CaseKind kind : values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new Invalid("kind", "case-system.kind");
  }
}
