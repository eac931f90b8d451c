package org.parley.web.api.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.badge.BadgeForm;
import org.parley.community.badge.BadgeService;
import org.parley.community.badge.BadgeViews;
import org.parley.community.member.Actor;
import org.parley.community.setting.Place;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** All badges, and making one more. */
@Path("badges")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BadgesResource {

  @Inject CurrentActor current;
  @Inject BadgeViews badges;
  @Inject BadgeService service;
  @Inject Once once;
  @Inject Place place;

  @GET
  public PageJson<BadgeJson> list() {
    return PageJson.whole(
        badges.list(current.actor()).stream().map(badge -> BadgeJson.of(badge, place)).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response define(NewBadgeJson wanted) {
    Actor actor = current.actor();
    BadgeForm form = wanted.form();
    return once.reply(
        wanted,
        () -> service.define(actor, form),
        id ->
            Reply.created(
                place.link("/api/v1/badges/" + form.key()),
                BadgeJson.of(badges.find(actor, form.key()), place)));
  }
}
