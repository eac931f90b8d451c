package org.parley.web.api.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.markup.Markup;
import org.parley.community.markup.TextRules;
import org.parley.community.problem.Invalid;
import org.parley.web.api.request.Once;
import org.parley.web.api.request.Reply;

/** Shows a text the way it will look, made by the renderer that will make it. */
@Path("markup/preview")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PreviewResource {

  @Inject Markup markup;
  @Inject Once once;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response preview(PreviewJson preview) {
    String text = preview.text() == null ? "" : preview.text();
    // an empty composer is no mistake yet; everything else is checked as if it were posted
    if (!text.isBlank()) {
      TextRules.bodyProblem(text)
          .ifPresent(
              problem -> {
                throw new Invalid("text", "body." + problem, TextRules.MAX_BODY);
              });
    }
    return once.reply(
        preview,
        () -> markup.render(TextRules.normalizeBody(text)),
        rendered -> Reply.ok(new RenderedJson(rendered.html(), FindingJson.in(preview))));
  }
}
