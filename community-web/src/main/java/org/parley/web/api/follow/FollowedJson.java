package org.parley.web.api.follow;

import java.time.Instant;
import org.parley.community.follow.Followed;
import org.parley.community.setting.Place;

/** One thing that the member follows, or a thread that they have muted. */
public record FollowedJson(String target, long id, String title, String url, Instant since) {

  static FollowedJson of(Followed followed, Place place) {
    return new FollowedJson(
        followed.target().word(),
        followed.id(),
        followed.title(),
        place.link(followed.path()),
        followed.since());
  }
}
