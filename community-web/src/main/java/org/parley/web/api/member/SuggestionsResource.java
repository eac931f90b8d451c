package org.parley.web.api.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.account.Mentionable;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotAllowed;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.security.CurrentActor;

/** Members whom a writer may mean after an {@code @}. */
@Path("members")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SuggestionsResource {

  private static final int USUAL = 8;

  @Inject CurrentActor current;
  @Inject Mentionable mentionable;

  @GET
  public PageJson<SuggestedMemberJson> list(
      @QueryParam("q") String start,
      @QueryParam("thread") Long threadId,
      @QueryParam("limit") String limit) {
    Actor actor = current.actor();
    if (actor.isVisitor()) {
      throw new NotAllowed("sign-in.required");
    }
    return PageJson.whole(
        mentionable
            .find(actor, start == null ? "" : start, threadId, Limit.read(limit, USUAL))
            .stream()
            .map(SuggestedMemberJson::of)
            .toList());
  }
}
