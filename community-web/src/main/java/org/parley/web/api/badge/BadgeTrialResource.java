package org.parley.web.api.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.badge.BadgeForm;
import org.parley.community.badge.BadgeTrials;
import org.parley.community.member.Actor;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Who would get a badge that is not there yet; writes nothing. */
@Path("badge-trials")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BadgeTrialResource {

  @Inject CurrentActor current;
  @Inject BadgeTrials trials;
  @Inject Once once;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response run(NewBadgeJson wanted) {
    Actor actor = current.actor();
    BadgeForm form = wanted.form();
    return once.reply(
        wanted, () -> trials.run(actor, form), trial -> Reply.ok(BadgeTrialJson.of(trial)));
  }
}
