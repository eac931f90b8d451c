package org.parley.web.api.idea;

import jakarta.ws.rs.QueryParam;
import org.parley.community.idea.IdeaFilter;
import org.parley.community.idea.IdeaListing;
import org.parley.community.idea.IdeaSort;
import org.parley.community.idea.IdeaStatus;
import org.parley.web.api.request.Limit;

/** Which ideas a list shall show, as its address says. */
public class IdeaFields {

  @QueryParam("sort")
  String sort;

  @QueryParam("status")
  String status;

  @QueryParam("space")
  String space;

  @QueryParam("tag")
  String tag;

  @QueryParam("mine")
  boolean isMine;

  @QueryParam("after")
  String after;

  @QueryParam("limit")
  String limit;

  IdeaFilter filter() {
    return new IdeaFilter(IdeaStatus.ofWord(status), space, tag, isMine);
  }

  IdeaListing.Part part() {
    return new IdeaListing.Part(IdeaSort.ofWord(sort), after, Limit.read(limit, IdeaListing.PAGE));
  }
}
