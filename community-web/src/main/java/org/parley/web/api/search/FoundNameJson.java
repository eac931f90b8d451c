package org.parley.web.api.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.parley.community.setting.Place;
import org.parley.search.suggest.FoundName;

/**
 * A space, a tag or a member that was found by its name.
 *
 * @param name a slug, a tag, a handle
 * @param title what it is called
 */
public record FoundNameJson(String name, String title, String url) {

  static List<FoundNameJson> of(List<FoundName> names, String beginning, Place place) {
    return names.stream().map(name -> of(name, beginning, place)).toList();
  }

  private static FoundNameJson of(FoundName found, String beginning, Place place) {
    String end = URLEncoder.encode(found.name(), StandardCharsets.UTF_8);
    return new FoundNameJson(found.name(), found.title(), place.link(beginning + end));
  }
}
