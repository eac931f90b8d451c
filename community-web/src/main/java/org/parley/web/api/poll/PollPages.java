package org.parley.web.api.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;
import org.parley.community.poll.PollView;
import org.parley.community.poll.PollViews;
import org.parley.community.setting.Place;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Reply;

/** How the API shows a poll that was just made or changed. */
@ApplicationScoped
class PollPages {

  @Inject PollViews polls;
  @Inject Place place;

  PollJson show(Actor actor, long pollId) {
    return PollJson.of(polls.find(actor, pollId), place);
  }

  PageJson<PollJson> of(Actor actor, long postId) {
    return PageJson.whole(
        polls.ofPost(actor, postId).stream().map(poll -> PollJson.of(poll, place)).toList());
  }

  PageJson<PollJson> of(Page<PollView> page) {
    return PageJson.of(page, poll -> PollJson.of(poll, place));
  }

  Reply created(Actor actor, long pollId) {
    return Reply.created(place.link("/api/v1/polls/" + pollId), show(actor, pollId));
  }

  /** The id of a post's last poll. */
  long lastOf(Actor actor, long postId) {
    List<PollView> all = polls.ofPost(actor, postId);
    return all.get(all.size() - 1).id();
  }
}
