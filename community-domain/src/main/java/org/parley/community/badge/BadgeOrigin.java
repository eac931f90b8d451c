package org.parley.community.badge;

import java.util.Locale;

/** Where a definition comes from. */
public enum BadgeOrigin {
  /** Ships with Parley. */
  PRODUCT,
  /** Stands in {@code badges.json} of the data directory. */
  COMPANY,
  /** Was made on a page or by the API. */
  ADMINISTRATOR,
  /** Came with members from another community. */
  IMPORT;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
