package org.parley.web.api.thread;

import jakarta.ws.rs.QueryParam;
import org.parley.community.thread.ThreadQuery;
import org.parley.community.thread.ThreadSort;
import org.parley.community.thread.ThreadType;
import org.parley.web.api.json.Word;
import org.parley.web.api.request.Limit;

/** Which threads a list shall show, as its address says. */
public class ThreadFilter {

  @QueryParam("sort")
  String sort;

  @QueryParam("space")
  String space;

  @QueryParam("tag")
  String tag;

  @QueryParam("author")
  String author;

  @QueryParam("type")
  String type;

  @QueryParam("after")
  String after;

  @QueryParam("limit")
  String limit;

  ThreadQuery query() {
    return new ThreadQuery(
        ThreadSort.ofWord(sort),
        given(space),
        given(tag),
        given(author),
        Word.read(ThreadType.class, "type", type),
        after,
        Limit.read(limit, ThreadQuery.PAGE));
  }

  private static String given(String word) {
    return word == null || word.isBlank() ? null : word.strip();
  }
}
