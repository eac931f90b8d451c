package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.parley.community.reply.ReplyGate.Admitted;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostRef;

/** Puts the words of a reply where its address stands for: below a post, or into a page. */
@ApplicationScoped
class ReplyPosting {

  @Inject ReplyTargets targets;
  @Inject AnswerService answers;
  @Inject @Any Instance<PageReplies> pages;

  /**
   * @param key the same for the same mail
   * @return the post that it became, empty when it is none
   */
  Optional<PostRef> put(Admitted admitted, String words, String key) {
    if (words.isBlank()) {
      throw new NotTaken("empty");
    }
    if (admitted.place().isPage()) {
      putIntoPage(admitted, words, key);
      return Optional.empty();
    }
    return Optional.of(putBelowPost(admitted, words, key));
  }

  private void putIntoPage(Admitted admitted, String words, String key) {
    String path = admitted.place().path();
    boolean isTaken =
        pages.stream().anyMatch(page -> page.take(admitted.member(), path, words, key));
    if (!isTaken) {
      throw new NotTaken("gone");
    }
  }

  private PostRef putBelowPost(Admitted admitted, String words, String key) {
    ReplyTargets.Target target =
        targets.of(admitted.place().postId()).orElseThrow(() -> new NotTaken("gone"));
    return target.belowPostId() == null
        ? answers.answer(admitted.member(), target.threadId(), words, key)
        : answers.comment(admitted.member(), target.belowPostId(), words, key);
  }
}
