package org.parley.web.api.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.account.MemberViews;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.community.setting.Place;
import org.parley.moderation.followup.FollowUpFilter;
import org.parley.moderation.followup.FollowUpViews;
import org.parley.web.api.json.PageJson;

/** Follow-ups as the API tells them. */
@ApplicationScoped
public class FollowUpPages {

  @Inject FollowUpViews followUps;
  @Inject MemberViews members;
  @Inject Place place;

  PageJson<FollowUpSummaryJson> list(Actor actor, FollowUpFilter filter, String after, int limit) {
    return PageJson.of(
        followUps.list(actor, filter, after, limit), row -> FollowUpSummaryJson.of(row, place));
  }

  FollowUpJson find(Actor actor, long id) {
    return FollowUpJson.of(followUps.find(actor, id), place);
  }

  String address(long id) {
    return place.link("/api/v1/follow-ups/" + id);
  }

  /**
   * The id of a member who is named.
   *
   * @throws Invalid when there is none
   */
  long agent(Actor actor, String name) {
    try {
      return members.profile(name, actor).id();
    } catch (NotFound nobody) {
      throw new Invalid("agent", nobody.code());
    }
  }
}
