package org.parley.web.api.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;
import org.parley.community.setting.Place;
import org.parley.community.thread.PostLinks;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostView;
import org.parley.community.thread.ThreadViews;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Reply;

/** Reads posts the way the API shows them. */
@ApplicationScoped
public class PostPages {

  @Inject ThreadViews threads;
  @Inject PostLinks links;
  @Inject Place place;

  /** A thread's posts, flat, in the order in which they were written. */
  public PageJson<PostJson> ofThread(Actor actor, long threadId, String after, int limit) {
    Page<PostView> page = threads.posts(actor, threadId, after, limit);
    return PageJson.of(page, post -> PostJson.of(post, place));
  }

  public PostJson find(Actor actor, long postId) {
    return at(actor, links.place(actor, postId));
  }

  /** The answer to a POST that made this post. */
  public Reply created(Actor actor, PostRef ref) {
    return Reply.created(place.link("/api/v1/posts/" + ref.postId()), at(actor, ref));
  }

  private PostJson at(Actor actor, PostRef ref) {
    return PostJson.of(threads.post(actor, ref), place);
  }
}
