package org.parley.web.api.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.parley.community.document.export.DocumentFiles;
import org.parley.community.document.export.DocumentFiles.DocumentFile;
import org.parley.community.document.export.ExportFormat;
import org.parley.community.problem.NotFound;
import org.parley.web.security.CurrentActor;

/** A document as a file: what is published, or for its editors the draft. */
@Path("documents/{id}/export/{format}")
@ApplicationScoped
public class ExportResource {

  @Inject CurrentActor current;
  @Inject DocumentFiles files;

  @GET
  public Response export(
      @PathParam("id") long id,
      @PathParam("format") String word,
      @QueryParam("draft") boolean isDraft) {
    ExportFormat format =
        ExportFormat.ofExtension(word).orElseThrow(() -> new NotFound("page.not-found"));
    DocumentFile file = files.make(current.actor(), id, format, isDraft);
    boolean isText = file.mediaType().startsWith("text/");
    MediaType type = MediaType.valueOf(file.mediaType());
    return Response.ok(file.content(), isText ? type.withCharset("utf-8") : type)
        .header("Content-Disposition", "attachment; filename=\"" + asciiName(file) + "\"")
        .build();
  }

  private static String asciiName(DocumentFile file) {
    String name = file.name().replaceAll("[^A-Za-z0-9.-]", "");
    return name.startsWith(".") ? "document" + name : name;
  }
}
