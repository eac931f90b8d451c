package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.AnswerService;
import org.parley.moderation.conversation.Outcomes.Proposal;

/**
 * Puts an outcome into the thread as an answer of the company. Whichever side found the words, and
 * whoever said yes to them, it stands under the name of somebody of the team.
 */
@ApplicationScoped
public class Publishing {

  @Inject Jdbi jdbi;
  @Inject Actors actors;
  @Inject AnswerService answers;

  /**
   * @return the answer's id
   * @throws Conflict when the thread takes no answer of theirs any more
   */
  long publish(Entered by, Proposal proposal) {
    Conversation conversation = by.conversation();
    String key = "conversation-" + conversation.id();
    try {
      return answers
          .answer(voice(by, proposal), threadOf(conversation), proposal.body(), key)
          .postId();
    } catch (NotFound unseen) {
      throw new Conflict("conversation.outcome-no-place");
    }
  }

  /** Who of the team has had a hand in it: the proposer, who agrees to it, or who invited. */
  private Actor voice(Entered by, Proposal proposal) {
    long member = proposal.side() == Side.TEAM ? proposal.proposedBy() : by.memberId();
    return serving(member)
        .or(() -> serving(by.conversation().openedBy()))
        .orElseThrow(() -> new Conflict("conversation.outcome-no-place"));
  }

  private Optional<Actor> serving(long memberId) {
    return actors.byId(memberId).filter(ConversationPolicy::serves);
  }

  private long threadOf(Conversation conversation) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select thread_id from post where id = :post")
                .bind("post", conversation.postId())
                .mapTo(Long.class)
                .one());
  }
}
