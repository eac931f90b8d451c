package org.parley.web.api.blog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.blog.ArticleDraftViews;
import org.parley.community.blog.ArticleListing;
import org.parley.community.blog.BlogView;
import org.parley.community.member.Actor;
import org.parley.community.setting.Place;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.request.Limit;
import org.parley.web.api.request.Reply;

/** Reads articles and drafts the way the API shows them. */
@ApplicationScoped
public class ArticlePages {

  @Inject ArticleListing listing;
  @Inject ArticleDraftViews drafts;
  @Inject Place place;

  BlogJson blog(BlogView blog) {
    return BlogJson.of(blog, place);
  }

  PageJson<ArticleSummaryJson> list(Actor actor, String blog, String after, String limit) {
    return PageJson.of(
        listing.list(actor, blog, after, Limit.read(limit, ArticleListing.PAGE)),
        row -> ArticleSummaryJson.of(row, place));
  }

  PageJson<ArticleDraftJson> drafts(Actor actor, String blog) {
    return PageJson.whole(
        drafts.list(actor, blog).stream().map(draft -> ArticleDraftJson.of(draft, place)).toList());
  }

  ArticleDraftJson draft(Actor actor, long draftId) {
    return ArticleDraftJson.of(drafts.find(actor, draftId), place);
  }

  Reply created(Actor actor, long draftId) {
    return Reply.created(place.link("/api/v1/article-drafts/" + draftId), draft(actor, draftId));
  }

  Reply published(long threadId) {
    String address = place.link("/t/" + threadId);
    return Reply.created(
        place.link("/api/v1/threads/" + threadId), new PublishedJson(threadId, address));
  }
}
