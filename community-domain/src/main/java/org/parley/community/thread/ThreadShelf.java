package org.parley.community.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.space.Space;
import org.parley.community.space.Spaces;
import org.parley.community.space.Visibilities;
import org.parley.community.tag.Tags;

/** Where a thread goes: finds the space and the tags that somebody named. */
@ApplicationScoped
public class ThreadShelf {

  static final int MOST_TAGS = 5;

  @Inject Spaces spaces;
  @Inject Tags tags;
  @Inject Visibilities visibilities;

  long spaceFor(Actor actor, String slug) {
    if (slug == null || slug.isBlank()) {
      throw new Invalid("space", "space.missing");
    }
    return spaces
        .findBySlug(slug)
        .map(Space::id)
        .filter(id -> visibilities.of(actor).seesSpace(id))
        .orElseThrow(() -> new Invalid("space", "space.unknown", slug));
  }

  List<Long> tagIds(List<String> names) {
    if (names.size() > MOST_TAGS) {
      throw new Invalid("tags", "tags.too-many", MOST_TAGS);
    }
    return names.stream()
        .distinct()
        .map(
            name ->
                tags.findByName(name)
                    .orElseThrow(() -> new Invalid("tags", "tags.unknown", name))
                    .id())
        .toList();
  }
}
