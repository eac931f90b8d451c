package org.parley.web.thread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.poll.PollStartService;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.ThreadService;
import org.parley.web.poll.PollFields;

/** Writes threads, answers and comments; with a poll where the fields below hold one. */
@ApplicationScoped
class WritingDeeds {

  @Inject ThreadService threads;
  @Inject AnswerService answers;
  @Inject PollStartService polls;
  @Inject PollFields poll;

  PostRef start(Actor actor, NewThread thread) {
    return poll.isPresent()
        ? polls.start(actor, thread, poll.poll())
        : threads.start(actor, thread);
  }

  PostRef answer(Actor actor, Deed deed, String key) {
    String body = deed.field("body");
    return poll.isPresent()
        ? polls.answer(
            actor, deed.threadId(), new PollStartService.NewAnswer(body, key, poll.poll()))
        : answers.answer(actor, deed.threadId(), body, key);
  }

  PostRef comment(Actor actor, Deed deed, String key) {
    return answers.comment(actor, deed.postId(), deed.field("body"), key);
  }
}
