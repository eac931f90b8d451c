package org.parley.web.api.blog;

import java.time.Instant;
import java.util.List;
import org.parley.community.blog.ArticleRow;
import org.parley.community.setting.Place;
import org.parley.web.api.member.AuthorJson;

/**
 * An article in a list; its text is that of its thread.
 *
 * @param id of its thread
 * @param blog the blog's slug
 * @param minutes how long it takes to read
 */
public record ArticleSummaryJson(
    long id,
    String title,
    String excerpt,
    String blog,
    String space,
    List<String> tags,
    int minutes,
    int commentCount,
    AuthorJson author,
    Instant publishedAt,
    String url) {

  static ArticleSummaryJson of(ArticleRow row, Place place) {
    return new ArticleSummaryJson(
        row.id(),
        row.title(),
        row.excerpt(),
        row.blog().slug(),
        row.space().slug(),
        row.tags(),
        row.minutes(),
        row.commentCount(),
        AuthorJson.of(row.author()),
        row.publishedAt(),
        place.link(row.path()));
  }
}
