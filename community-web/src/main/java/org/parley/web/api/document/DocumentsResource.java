package org.parley.web.api.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.document.DocumentService;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Where documents are begun. */
@Path("documents")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DocumentsResource {

  @Inject CurrentActor current;
  @Inject DocumentService documents;
  @Inject DocumentPages pages;
  @Inject Once once;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response begin(NewDocumentJson wanted) {
    return once.reply(
        wanted,
        () -> documents.create(current.actor(), wanted.draft(once.key())).id(),
        id -> {
          DocumentJson begun = pages.find(current.actor(), id);
          return Reply.created(begun.url(), begun);
        });
  }
}
