package org.parley.web.api.idea;

import java.util.List;
import org.parley.community.idea.IdeaRow;
import org.parley.community.idea.Roadmap;
import org.parley.community.setting.Place;

/** What is on the way, as far as the reader may know of it. */
public record RoadmapJson(
    List<IdeaSummaryJson> planned, List<IdeaSummaryJson> started, List<IdeaSummaryJson> shipped) {

  static RoadmapJson of(Roadmap roadmap, Place place) {
    return new RoadmapJson(
        column(roadmap.planned(), place),
        column(roadmap.started(), place),
        column(roadmap.shipped(), place));
  }

  private static List<IdeaSummaryJson> column(List<IdeaRow> ideas, Place place) {
    return ideas.stream().map(idea -> IdeaSummaryJson.of(idea, place)).toList();
  }
}
