package org.parley.web.api.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.document.DocumentEditorService;
import org.parley.community.document.DocumentEditors;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.member.AuthorJson;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** Who was asked to write in a document. */
@Path("documents/{id}/editors")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DocumentEditorsResource {

  @Inject CurrentActor current;
  @Inject DocumentEditors editors;
  @Inject DocumentEditorService service;
  @Inject Once once;

  @GET
  public PageJson<AuthorJson> list(@PathParam("id") long id) {
    return PageJson.whole(editors.list(current.actor(), id).stream().map(AuthorJson::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response invite(@PathParam("id") long id, NewEditorJson wanted) {
    return once.reply(
        wanted,
        () -> {
          service.invite(current.actor(), id, wanted.name());
          return id;
        },
        document -> new Reply(201, null, list(document)));
  }

  @DELETE
  @Path("{name}")
  public void dismiss(@PathParam("id") long id, @PathParam("name") String name) {
    service.dismiss(current.actor(), id, name);
  }
}
