package org.parley.web.api.member;

import java.time.Instant;
import org.parley.community.setting.Place;
import org.parley.community.thread.MemberPosts;
import org.parley.web.api.json.Word;

/**
 * A post in a member's history.
 *
 * @param excerpt plain text
 * @param accepted whether it is its thread's accepted answer
 */
public record MemberPostJson(
    long id,
    String kind,
    long threadId,
    String title,
    String space,
    String excerpt,
    int score,
    boolean accepted,
    Instant createdAt,
    String url) {

  static MemberPostJson of(MemberPosts.Item post, Place place) {
    return new MemberPostJson(
        post.postId(),
        Word.of(post.kind()),
        post.threadId(),
        post.threadTitle(),
        post.space().slug(),
        post.excerpt(),
        post.score(),
        post.isAccepted(),
        post.createdAt(),
        place.link("/p/" + post.postId()));
  }
}
