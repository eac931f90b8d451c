package org.parley.web.api.blog;

import java.time.Instant;
import org.parley.community.blog.BlogView;
import org.parley.community.setting.Place;
import org.parley.web.api.member.AuthorJson;

/**
 * A blog.
 *
 * @param kind {@code company}, {@code space} or {@code member}
 * @param space the slug of the space in which its articles stand unless they say otherwise; null
 *     when the reader does not know of it
 * @param owner null for those of the company and of spaces
 * @param latestAt null while there is no article
 */
public record BlogJson(
    long id,
    String kind,
    String slug,
    String title,
    String description,
    String space,
    AuthorJson owner,
    long articleCount,
    Instant latestAt,
    String url) {

  static BlogJson of(BlogView blog, Place place) {
    return new BlogJson(
        blog.id(),
        blog.kind().word(),
        blog.slug(),
        blog.title(),
        blog.description(),
        blog.space() == null ? null : blog.space().slug(),
        blog.owner() == null ? null : AuthorJson.of(blog.owner()),
        blog.articleCount(),
        blog.latestAt(),
        place.link(blog.path()));
  }
}
