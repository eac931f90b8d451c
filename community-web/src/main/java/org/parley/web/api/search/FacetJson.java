package org.parley.web.api.search;

import java.util.List;
import java.util.Locale;
import org.parley.search.Facet;

/**
 * By what a search can be narrowed further.
 *
 * @param field as the parameter is called
 */
public record FacetJson(String field, List<FacetValueJson> values) {

  static FacetJson of(Facet facet) {
    String field =
        switch (facet.field()) {
          case TIME -> "when";
          case SPACE, TAG, TYPE, ANSWERED, ACCEPTED, VERIFIED, AUTHOR, THREAD ->
              facet.field().name().toLowerCase(Locale.ROOT);
        };
    return new FacetJson(
        field,
        facet.values().stream()
            .map(value -> new FacetValueJson(value.name(), value.label(), value.posts()))
            .toList());
  }
}
