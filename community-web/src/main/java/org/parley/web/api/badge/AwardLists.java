package org.parley.web.api.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.account.MemberViews;
import org.parley.community.badge.AwardViews;
import org.parley.community.badge.BadgeViews;
import org.parley.community.member.Actor;
import org.parley.community.setting.Place;
import org.parley.web.api.json.PageJson;

/** Pages of awards, of a badge or of a member. */
@ApplicationScoped
public class AwardLists {

  @Inject BadgeViews badges;
  @Inject MemberViews members;
  @Inject AwardViews awards;
  @Inject Place place;

  PageJson<AwardJson> ofBadge(Actor actor, String key, String after, int limit) {
    long badge = badges.find(actor, key).id();
    return PageJson.of(
        awards.ofBadge(actor, badge, after, limit), award -> AwardJson.of(award, place));
  }

  PageJson<AwardJson> ofMember(Actor actor, String name, String after, int limit) {
    long member = members.profile(name, actor).id();
    return PageJson.of(
        awards.ofMember(actor, member, after, limit), award -> AwardJson.of(award, place));
  }
}
