package org.parley.web.api.post;

import java.time.Instant;
import org.parley.community.setting.Place;
import org.parley.community.thread.PostView;
import org.parley.web.api.json.Word;
import org.parley.web.api.member.AuthorJson;

/**
 * A post.
 *
 * @param kind {@code question}, {@code discussion}, {@code answer} or {@code comment}
 * @param parentId the post that a comment belongs to, else null
 * @param vote the reader's own vote
 * @param verified by whom, for what and until when it is verified; null for most
 * @param version to be given back with an edit
 */
public record PostJson(
    long id,
    int number,
    String kind,
    Long parentId,
    AuthorJson author,
    String body,
    String html,
    int score,
    int vote,
    boolean accepted,
    boolean official,
    VerifiedJson verified,
    String state,
    long version,
    Instant createdAt,
    Instant editedAt,
    String url) {

  public static PostJson of(PostView post, Place place) {
    return new PostJson(
        post.id(),
        post.number(),
        Word.of(post.kind()),
        post.parentId(),
        AuthorJson.of(post.author()),
        post.body(),
        post.html(),
        post.score(),
        post.vote(),
        post.isAccepted(),
        post.isOfficial(),
        VerifiedJson.of(post),
        Word.of(post.state()),
        post.version(),
        post.createdAt(),
        post.editedAt(),
        place.link("/p/" + post.id()));
  }
}
