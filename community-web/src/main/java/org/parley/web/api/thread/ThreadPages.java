package org.parley.web.api.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.setting.Place;
import org.parley.community.thread.AnswerQuery;
import org.parley.community.thread.MergedThreads;
import org.parley.community.thread.ThreadListing;
import org.parley.community.thread.ThreadQuery;
import org.parley.community.thread.ThreadViews;
import org.parley.moderation.conversation.PublicNotes;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.post.PostPages;
import org.parley.web.api.request.Reply;

/** Reads threads the way the API shows them. */
@ApplicationScoped
public class ThreadPages {

  static final int POSTS = 50;

  @Inject ThreadListing listing;
  @Inject ThreadViews threads;
  @Inject PostPages posts;
  @Inject MergedThreads merged;
  @Inject PublicNotes notes;

  PageJson<ThreadSummaryJson> list(Actor actor, ThreadQuery query) {
    return PageJson.of(
        listing.list(actor, query), row -> ThreadSummaryJson.of(row, Place.ofSystem()));
  }

  /** A thread with the posts after the cursor. */
  public ThreadJson find(Actor actor, long threadId, String after, int limit) {
    AnswerQuery headOnly = new AnswerQuery("oldest", null, 1);
    return ThreadJson.of(
        threads.find(actor, threadId, headOnly),
        notes.of(actor, threadId),
        posts.ofThread(actor, threadId, after, limit),
        Place.ofSystem());
  }

  /**
   * The same, or the way to the thread that this one was merged into.
   *
   * @throws NotFound when there is neither
   */
  Response findOrFollow(Actor actor, long threadId, String after, int limit) {
    try {
      return Response.ok(find(actor, threadId, after, limit)).build();
    } catch (NotFound gone) {
      long target = merged.target(actor, threadId).orElseThrow(() -> gone).id();
      // lasting, and unlike 301 it does not let clients change the method
      return Response.status(308)
          .location(URI.create(Place.ofSystem().link("/api/v1/threads/" + target)))
          .build();
    }
  }

  ThreadJson find(Actor actor, long threadId) {
    return find(actor, threadId, null, POSTS);
  }

  /** The answer to the POST that made this thread. */
  Reply created(Actor actor, long threadId) {
    return Reply.created(
        Place.ofSystem().link("/api/v1/threads/" + threadId), find(actor, threadId));
  }
}
