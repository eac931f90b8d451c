package org.parley.web.api.review;

import java.util.List;
import org.parley.moderation.review.FlaggedPost;
import org.parley.web.api.json.Word;
import org.parley.web.api.member.AuthorJson;

/**
 * A post that waits, with what it waits for.
 *
 * @param revision the number of the text that waits as an edit; null when none does
 * @param appeal null when its author has said nothing
 */
public record ReviewPostJson(
    long id,
    String state,
    AuthorJson author,
    String excerpt,
    Integer revision,
    String appeal,
    List<ReviewFlagJson> flags,
    List<ReviewHitJson> hits) {

  static ReviewPostJson of(FlaggedPost post) {
    return post == null
        ? null
        : new ReviewPostJson(
            post.postId(),
            Word.of(post.state()),
            AuthorJson.of(post.author()),
            post.excerpt(),
            post.edit() == null ? null : post.edit().revision(),
            post.appeal(),
            post.flags().stream().map(ReviewFlagJson::of).toList(),
            post.hits().stream().map(ReviewHitJson::of).toList());
  }
}
