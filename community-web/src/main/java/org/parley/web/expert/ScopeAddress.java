package org.parley.web.expert;

import org.parley.community.expertise.NamedScope;
import org.parley.web.page.Formats;

/** Addresses of pages that are about a scope. */
public final class ScopeAddress {

  private ScopeAddress() {}

  /** The path, with the scope as a parameter unless it is everything. */
  public static String of(String path, NamedScope scope) {
    return scope.isAll() ? path : path + "?" + scope.kind() + "=" + Formats.segment(scope.word());
  }
}
