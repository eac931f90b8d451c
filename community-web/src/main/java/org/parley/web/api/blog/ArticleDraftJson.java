package org.parley.web.api.blog;

import java.time.Instant;
import java.util.List;
import org.parley.community.blog.ArticleDraftView;
import org.parley.community.setting.Place;
import org.parley.web.api.member.AuthorJson;

/**
 * An article that is not published yet, for its authors alone.
 *
 * @param version to be given back with a change
 * @param state {@code draft}, {@code scheduled} or {@code held}
 * @param publishAt when it is published by itself, null unless it is scheduled
 * @param trouble the code of the problem for which it was held back, null for none
 */
public record ArticleDraftJson(
    long id,
    long version,
    String blog,
    AuthorJson author,
    String title,
    String body,
    List<String> tags,
    String space,
    boolean comments,
    String state,
    Instant publishAt,
    String timeZone,
    String trouble,
    Instant savedAt,
    String url) {

  static ArticleDraftJson of(ArticleDraftView draft, Place place) {
    return new ArticleDraftJson(
        draft.id(),
        draft.version(),
        draft.blog().slug(),
        AuthorJson.of(draft.author()),
        draft.title(),
        draft.body(),
        draft.tags(),
        draft.space(),
        draft.comments(),
        draft.state().word(),
        draft.publishAt(),
        draft.timeZone(),
        draft.trouble().isEmpty() ? null : draft.trouble(),
        draft.savedAt(),
        place.link(draft.path()));
  }
}
