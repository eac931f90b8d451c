package org.parley.community.blog;

import java.time.Instant;
import java.util.List;
import org.parley.community.member.Author;

/**
 * An article that is not published yet, as its authors see it.
 *
 * @param version to be given back with a change
 * @param space the slug of the space where it is to stand, null when that is gone
 * @param publishAt when it is published by itself, null unless it is scheduled
 * @param timeZone in which its author said so
 * @param trouble what was in the way when its moment had come, a key of the texts for problems;
 *     empty for nothing
 * @param savedBy who wrote last
 * @param versions the texts that it has had, the latest first; empty in lists
 */
public record ArticleDraftView(
    long id,
    long version,
    BlogView.Name blog,
    Author author,
    String title,
    String body,
    List<String> tags,
    String space,
    boolean comments,
    DraftState state,
    Instant publishAt,
    String timeZone,
    String trouble,
    Author savedBy,
    Instant savedAt,
    List<Version> versions) {

  /** A text that a draft has had. */
  public record Version(int number, String title, String body, Author by, Instant at) {}

  public ArticleDraftView {
    tags = List.copyOf(tags);
    versions = List.copyOf(versions);
  }

  ArticleDraftView with(List<Version> itsVersions) {
    return new ArticleDraftView(
        id,
        version,
        blog,
        author,
        title,
        body,
        tags,
        space,
        comments,
        state,
        publishAt,
        timeZone,
        trouble,
        savedBy,
        savedAt,
        itsVersions);
  }

  public String path() {
    return "/blogs/drafts/" + id;
  }

  public boolean isScheduled() {
    return state == DraftState.SCHEDULED;
  }

  public boolean isHeld() {
    return state == DraftState.HELD;
  }

  /** Whether a moment was said for it. */
  public boolean hasMoment() {
    return isScheduled() || isHeld();
  }
}
