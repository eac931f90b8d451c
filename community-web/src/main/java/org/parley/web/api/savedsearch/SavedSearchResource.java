package org.parley.web.api.savedsearch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.setting.Place;
import org.parley.search.saved.SavedSearchService;
import org.parley.search.saved.SavedSearches;
import org.parley.web.security.CurrentActor;

/** One saved search of the member who asks. */
@Path("saved-searches/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SavedSearchResource {

  @Inject CurrentActor current;
  @Inject SavedSearches searches;
  @Inject SavedSearchService service;
  @Inject Place place;

  @GET
  public SavedSearchJson find(@PathParam("id") long id) {
    return SavedSearchJson.of(searches.find(current.actor(), id), place);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public SavedSearchJson change(@PathParam("id") long id, NewSavedSearchJson search) {
    service.change(current.actor(), id, search.version(), search.wish());
    return find(id);
  }

  @DELETE
  public void remove(@PathParam("id") long id) {
    service.remove(current.actor(), id);
  }
}
