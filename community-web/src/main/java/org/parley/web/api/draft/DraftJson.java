package org.parley.web.api.draft;

import java.time.Instant;
import org.parley.community.draft.DraftText;
import org.parley.community.draft.DraftView;
import org.parley.community.setting.Place;

/**
 * A text that is being written.
 *
 * @param place what it will be: {@code ask}, {@code ask:space}, {@code answer:17} with the thread's
 *     id, {@code comment:42} or {@code edit:42} with the post's
 * @param tags as they were typed
 * @param baseVersion the version of the post that is being edited, else null
 * @param threadTitle null for a new thread, and for one that is out of sight
 * @param url where to go on writing, null where that is not possible any more
 */
public record DraftJson(
    String place,
    long version,
    String type,
    String space,
    String title,
    String tags,
    String body,
    String note,
    Long baseVersion,
    Instant savedAt,
    String threadTitle,
    String url) {

  static DraftJson of(DraftView draft, Place place) {
    DraftText text = draft.text();
    return new DraftJson(
        draft.word(),
        draft.version(),
        text.type(),
        text.space(),
        text.title(),
        text.tags(),
        text.body(),
        text.note(),
        draft.baseVersion(),
        draft.savedAt(),
        draft.threadTitle(),
        draft.path() == null ? null : place.link(draft.path()));
  }
}
