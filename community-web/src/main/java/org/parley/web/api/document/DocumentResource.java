package org.parley.web.api.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.document.DocumentService;
import org.parley.web.security.CurrentActor;

/** One document, for those who write in it. */
@Path("documents/{id}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DocumentResource {

  @Inject CurrentActor current;
  @Inject DocumentService documents;
  @Inject DocumentPages pages;

  @GET
  public DocumentJson find(@PathParam("id") long id) {
    return pages.find(current.actor(), id);
  }

  @PUT
  @Path("title")
  @Consumes(MediaType.APPLICATION_JSON)
  public DocumentJson rename(@PathParam("id") long id, DocumentTitleJson wanted) {
    documents.rename(current.actor(), id, wanted.title());
    return find(id);
  }

  @GET
  @Path("rendered")
  public RenderedDocumentJson render(@PathParam("id") long id) {
    return pages.render(current.actor(), id);
  }
}
