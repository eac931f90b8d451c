package org.parley.web.api.space;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.parley.community.setting.Place;
import org.parley.community.tag.TagView;

/**
 * A tag.
 *
 * @param description Markdown
 * @param threadCount how many threads with it the reader sees
 */
public record TagJson(String name, String description, long threadCount, String url) {

  static TagJson of(TagView tag, Place place) {
    return new TagJson(
        tag.name(),
        tag.description(),
        tag.threadCount(),
        place.link("/tags/" + URLEncoder.encode(tag.name(), StandardCharsets.UTF_8)));
  }
}
