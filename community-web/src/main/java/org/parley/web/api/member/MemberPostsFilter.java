package org.parley.web.api.member;

import jakarta.ws.rs.QueryParam;
import org.parley.community.thread.PostKind;
import org.parley.web.api.json.Word;
import org.parley.web.api.request.Limit;

/** Which of a member's posts a list shall show. */
public class MemberPostsFilter {

  private static final int USUAL = 25;

  @QueryParam("kind")
  String kind;

  @QueryParam("after")
  String after;

  @QueryParam("limit")
  String limit;

  PostKind kind() {
    return Word.read(PostKind.class, "kind", kind);
  }

  int limit() {
    return Limit.read(limit, USUAL);
  }
}
