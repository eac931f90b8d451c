package org.parley.search;

import java.util.List;

/** By what a search can be narrowed further, with how many posts would be left. */
public record Facet(SearchField field, List<Value> values) {

  /**
   * @param name as parameters call it: a slug, a tag, a handle, {@code question}, {@code true},
   *     {@code week}
   * @param label what the space or the member is called, else the name
   */
  public record Value(String name, String label, long posts) {}

  public Facet {
    values = List.copyOf(values);
  }
}
