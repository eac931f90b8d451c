package org.parley.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.community.account.MemberProfile;
import org.parley.community.account.MemberViews;
import org.parley.community.feed.FeedEntry;
import org.parley.community.feed.FeedPosts;
import org.parley.community.feed.FeedScope;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;
import org.parley.community.problem.NotFound;
import org.parley.community.setting.Settings;
import org.parley.community.space.SpaceViews;
import org.parley.community.tag.TagViews;
import org.parley.web.page.Formats;

/** Which feed an address means: of the home page, a space, a tag, a member or a thread. */
@ApplicationScoped
public class Feeds {

  /** What every feed's address ends in. */
  static final String NAME = "/feed.atom";

  private static final Pattern ADDRESS = Pattern.compile("(?:/(s|tags|m|t)/([^/]+))?" + NAME);

  @Inject Settings settings;
  @Inject FeedPosts posts;
  @Inject SpaceViews spaces;
  @Inject TagViews tags;
  @Inject MemberViews members;

  /**
   * @throws NotFound when there is no such feed, or the actor may not know of what it is about
   */
  Feed find(Actor actor, String path, String after) {
    Matcher address = ADDRESS.matcher(path);
    if (!address.matches()) {
      throw new NotFound("page.not-found");
    }
    String name = address.group(2);
    if (name == null) {
      return feed("", "/", "/", after, posts.ofThreads(actor, FeedScope.all(), after));
    }
    return switch (address.group(1)) {
      case "s" -> ofSpace(actor, name, after);
      case "tags" -> ofTag(actor, name, after);
      case "m" -> ofMember(actor, name, after);
      default -> ofThread(actor, name, after);
    };
  }

  private Feed ofSpace(Actor actor, String slug, String after) {
    String title = spaces.find(actor, slug).name();
    String page = "/s/" + Formats.segment(slug);
    return feed(title, page, page, after, posts.ofThreads(actor, new FeedScope(slug, null), after));
  }

  private Feed ofTag(Actor actor, String name, String after) {
    String title = tags.find(actor, name).name();
    String page = "/tags/" + Formats.segment(name);
    return feed(title, page, page, after, posts.ofThreads(actor, new FeedScope(null, name), after));
  }

  private Feed ofMember(Actor actor, String name, String after) {
    MemberProfile member = members.profile(name, actor);
    String page = "/m/" + Formats.segment(member.name());
    return feed(member.displayName(), page, page, after, posts.ofMember(actor, member.id(), after));
  }

  private Feed ofThread(Actor actor, String id, String after) {
    if (!id.matches("[0-9]{1,18}")) {
      throw new NotFound("thread.not-found");
    }
    Page<FeedEntry> entries = posts.ofThread(actor, Long.parseLong(id), after);
    if (entries.isEmpty()) {
      throw new NotFound("thread.not-found");
    }
    FeedEntry any = entries.items().get(0);
    return feed(any.title(), "/t/" + id, any.threadPath(), after, entries);
  }

  private Feed feed(String title, String stem, String page, String after, Page<FeedEntry> entries) {
    String community = settings.communityName();
    return new Feed(
        title.isEmpty() ? community : title + " – " + community,
        (stem.equals("/") ? "" : stem) + NAME,
        page,
        after == null ? "" : after,
        entries);
  }
}
