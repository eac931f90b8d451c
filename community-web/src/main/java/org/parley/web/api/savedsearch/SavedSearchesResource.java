package org.parley.web.api.savedsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.member.Actor;
import org.parley.community.setting.Place;
import org.parley.search.saved.SavedSearchService;
import org.parley.search.saved.SavedSearches;
import org.parley.search.saved.SearchWish;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** The searches of the member who asks; nobody else's. */
@Path("saved-searches")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SavedSearchesResource {

  @Inject CurrentActor current;
  @Inject SavedSearches searches;
  @Inject SavedSearchService service;
  @Inject Once once;
  @Inject Place place;

  @GET
  public PageJson<SavedSearchJson> list() {
    return PageJson.whole(
        searches.list(current.actor()).stream()
            .map(search -> SavedSearchJson.of(search, place))
            .toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response save(NewSavedSearchJson search) {
    Actor actor = current.actor();
    SearchWish wish = search.wish();
    return once.reply(
        search,
        () -> service.save(actor, wish),
        id ->
            Reply.created(
                place.link("/api/v1/saved-searches/" + id),
                SavedSearchJson.of(searches.find(actor, id), place)));
  }
}
