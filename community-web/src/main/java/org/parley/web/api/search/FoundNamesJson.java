package org.parley.web.api.search;

import java.util.List;
import org.parley.community.setting.Place;
import org.parley.search.suggest.FoundNames;

/**
 * What was found beside posts.
 *
 * @param members none for visitors
 * @param documents those with words that are not published, for who may write in them
 */
public record FoundNamesJson(
    List<FoundNameJson> spaces,
    List<FoundNameJson> tags,
    List<FoundNameJson> members,
    List<FoundDocumentJson> documents) {

  static FoundNamesJson of(FoundNames names, Place place) {
    return new FoundNamesJson(
        FoundNameJson.of(names.spaces(), "/s/", place),
        FoundNameJson.of(names.tags(), "/tags/", place),
        FoundNameJson.of(names.members(), "/m/", place),
        names.drafts().stream().map(draft -> FoundDocumentJson.of(draft, place)).toList());
  }
}
