package org.parley.web.api.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.moderation.conversation.ConversationListing;
import org.parley.moderation.conversation.ConversationQuery;
import org.parley.moderation.conversation.ConversationQuery.Show;
import org.parley.moderation.conversation.ConversationQuery.Whose;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.security.CurrentActor;

/** The private conversations that the reader may see. */
@Path("conversations")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ConversationsResource {

  private static final int USUAL = 25;

  @Inject CurrentActor current;
  @Inject ConversationListing listing;

  @GET
  public PageJson<ConversationSummaryJson> list(
      @QueryParam("show") String show,
      @QueryParam("whose") String whose,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    ConversationQuery query =
        new ConversationQuery(
            Show.ofWord(show), Whose.ofWord(whose), after, Limit.read(limit, USUAL));
    return PageJson.of(listing.list(current.actor(), query), ConversationSummaryJson::of);
  }
}
