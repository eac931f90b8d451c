package org.parley.web.api.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.document.knowledge.KnowledgeBase;
import org.parley.community.document.knowledge.KnowledgeQuery;
import org.parley.community.document.knowledge.KnowledgeSort;
import org.parley.community.setting.Place;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.security.CurrentActor;

/** The published documents. */
@Path("knowledge")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class KnowledgeResource {

  private static final int USUAL = 25;

  @Inject CurrentActor current;
  @Inject KnowledgeBase base;
  @Inject Place place;

  @GET
  public PageJson<KnowledgeDocumentJson> list(
      @QueryParam("sort") String sort,
      @QueryParam("space") String space,
      @QueryParam("tag") String tag,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    KnowledgeQuery query =
        new KnowledgeQuery(KnowledgeSort.ofWord(sort), space, tag, after, Limit.read(limit, USUAL));
    return PageJson.of(
        base.list(current.actor(), query), row -> KnowledgeDocumentJson.of(row, place));
  }
}
