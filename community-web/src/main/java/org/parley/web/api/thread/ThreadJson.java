package org.parley.web.api.thread;

import java.time.Instant;
import java.util.List;
import org.parley.community.setting.Place;
import org.parley.community.thread.ThreadView;
import org.parley.moderation.conversation.PublicNote;
import org.parley.web.api.json.PageJson;
import org.parley.web.api.json.Word;
import org.parley.web.api.member.AuthorJson;
import org.parley.web.api.post.PostJson;

/**
 * A thread with a page of its posts.
 *
 * @param space the space's slug
 * @param closeReason null while it is open
 * @param closeNote a word more, null while it is open
 * @param duplicateOf the thread that asks the same, null when nobody said which
 * @param pin null when it is not pinned right now
 * @param privateNotes what is handled in private, the latest first
 * @param posts all posts in the order in which they were written, comments among them
 */
public record ThreadJson(
    long id,
    String type,
    String title,
    String space,
    List<String> tags,
    int score,
    int answerCount,
    long viewCount,
    Long acceptedAnswerId,
    Long officialAnswerId,
    boolean closed,
    String closeReason,
    String closeNote,
    Long duplicateOf,
    PinJson pin,
    String state,
    AuthorJson author,
    Instant createdAt,
    Instant lastActivityAt,
    String url,
    List<PublicNoteJson> privateNotes,
    PageJson<PostJson> posts) {

  static ThreadJson of(
      ThreadView thread, List<PublicNote> notes, PageJson<PostJson> posts, Place place) {
    return new ThreadJson(
        thread.id(),
        Word.of(thread.type()),
        thread.title(),
        thread.space().slug(),
        thread.tags(),
        thread.score(),
        thread.answerCount(),
        thread.viewCount(),
        thread.acceptedPostId(),
        thread.officialPostId(),
        thread.isClosed(),
        thread.closeReason(),
        thread.isClosed() ? thread.closed().note() : null,
        thread.isClosed() && thread.closed().duplicate() != null
            ? (Long) thread.closed().duplicate().id()
            : null,
        PinJson.of(thread.pin()),
        Word.of(thread.state()),
        AuthorJson.of(thread.author()),
        thread.createdAt(),
        thread.lastActivityAt(),
        place.link(thread.path()),
        notes.stream().map(PublicNoteJson::of).toList(),
        posts);
  }
}
