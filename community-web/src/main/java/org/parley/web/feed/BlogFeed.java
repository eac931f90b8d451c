package org.parley.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.blog.BlogView;
import org.parley.community.blog.BlogViews;
import org.parley.community.feed.FeedPosts;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.setting.Settings;

/** The feed of a blog, {@code /blog/<slug>/feed.atom}: its articles without their comments. */
@ApplicationScoped
public class BlogFeed {

  static final String ROOT = "/blog/";

  @Inject Settings settings;
  @Inject FeedPosts posts;
  @Inject BlogViews blogs;

  /**
   * @throws NotFound when there is no such blog or the actor may not know of it
   */
  Feed find(Actor actor, String path, String after) {
    BlogView blog =
        blogs.find(actor, path.substring(ROOT.length(), path.length() - Feeds.NAME.length()));
    return new Feed(
        blog.title() + " – " + settings.communityName(),
        path,
        blog.path(),
        after == null ? "" : after,
        posts.ofBlog(actor, blog.id(), after));
  }
}
