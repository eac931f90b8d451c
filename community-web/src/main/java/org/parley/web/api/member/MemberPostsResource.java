package org.parley.web.api.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.parley.community.account.MemberViews;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;
import org.parley.community.setting.Place;
import org.parley.community.thread.MemberPosts;
import org.parley.web.api.json.PageJson;
import org.parley.web.security.CurrentActor;

/** What a member has written, newest first. */
@Path("members/{name}/posts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MemberPostsResource {

  @Inject CurrentActor current;
  @Inject MemberViews members;
  @Inject MemberPosts posts;
  @Inject Place place;

  @GET
  public PageJson<MemberPostJson> list(
      @PathParam("name") String name, @BeanParam MemberPostsFilter filter) {
    Actor actor = current.actor();
    long memberId = members.profile(name, actor).id();
    Page<MemberPosts.Item> page =
        posts.list(actor, memberId, filter.kind(), filter.after, filter.limit());
    return PageJson.of(page, post -> MemberPostJson.of(post, place));
  }
}
