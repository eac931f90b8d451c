package org.parley.web.api.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.document.template.TemplateService;
import org.parley.community.document.template.Templates;
import org.parley.community.problem.NotFound;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;
import org.parley.web.security.CurrentActor;

/** What documents may begin with. */
@Path("documents/templates")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TemplatesResource {

  @Inject CurrentActor current;
  @Inject Templates templates;
  @Inject TemplateService service;
  @Inject Once once;

  @GET
  public PageJson<TemplateJson> list() {
    return PageJson.whole(templates.all().stream().map(TemplateJson::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(TemplateFormJson wanted) {
    return once.reply(
        wanted,
        () -> service.add(current.actor(), wanted.form()),
        id -> new Reply(201, null, find(id)));
  }

  @PUT
  @Path("{template}")
  @Consumes(MediaType.APPLICATION_JSON)
  public TemplateJson change(@PathParam("template") long id, TemplateFormJson wanted) {
    service.change(current.actor(), id, wanted.read(), wanted.form());
    return find(id);
  }

  @DELETE
  @Path("{template}")
  public void remove(@PathParam("template") long id) {
    service.remove(current.actor(), id);
  }

  private TemplateJson find(long id) {
    return templates
        .find(id)
        .map(TemplateJson::of)
        .orElseThrow(() -> new NotFound("template.not-found"));
  }
}
