package org.parley.web.api.space;

import org.parley.community.setting.Place;
import org.parley.community.space.SpaceView;
import org.parley.web.api.json.Word;

/**
 * A space.
 *
 * @param access {@code open}, {@code members}, {@code group} or {@code own}
 * @param group null unless access is by group
 * @param threadCount how many threads the reader sees in it
 */
public record SpaceJson(
    String slug,
    String name,
    String description,
    String color,
    String access,
    String group,
    long threadCount,
    String url) {

  static SpaceJson of(SpaceView space, Place place) {
    return new SpaceJson(
        space.slug(),
        space.name(),
        space.description(),
        space.color(),
        Word.of(space.access()),
        space.group(),
        space.threadCount(),
        place.link("/s/" + space.slug()));
  }
}
