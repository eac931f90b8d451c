package org.parley.community.poll;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Problem;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadService;

/** Writes a post with a poll in it: both, or neither. */
@ApplicationScoped
@Transactional
@TakesPart
public class PollStartService {

  @Inject ThreadService threads;
  @Inject AnswerService answers;
  @Inject PollService polls;

  /**
   * Starts a thread whose opening post holds a poll.
   *
   * @throws Problem as {@link ThreadService#start} and {@link PollService#add} do
   */
  public PostRef start(Actor actor, NewThread draft, NewPoll asked) {
    PostRef opening = threads.start(actor, draft);
    polls.add(actor, opening.postId(), asked, draft.key());
    return opening;
  }

  /**
   * Answers with a post that holds a poll.
   *
   * @throws Problem as {@link AnswerService#answer} and {@link PollService#add} do
   */
  public PostRef answer(Actor actor, long threadId, NewAnswer draft) {
    PostRef answer = answers.answer(actor, threadId, draft.body(), draft.key());
    polls.add(actor, answer.postId(), draft.poll(), draft.key());
    return answer;
  }

  /**
   * An answer with a poll.
   *
   * @param key the client's key, see {@link NewThread}
   */
  public record NewAnswer(String body, String key, NewPoll poll) {}
}
