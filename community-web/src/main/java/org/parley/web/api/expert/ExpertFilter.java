package org.parley.web.api.expert;

import jakarta.ws.rs.QueryParam;
import org.parley.web.api.request.Limit;

/** Which leaderboard shall be shown, and from where on. */
public class ExpertFilter {

  private static final int USUAL = 25;

  @QueryParam("space")
  String space;

  @QueryParam("tag")
  String tag;

  @QueryParam("crowd")
  String crowd;

  @QueryParam("after")
  String after;

  @QueryParam("limit")
  String limit;

  int limit() {
    return Limit.read(limit, USUAL);
  }
}
