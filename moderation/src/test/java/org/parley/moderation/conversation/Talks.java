package org.parley.moderation.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.parley.community.member.Actor;
import org.parley.community.problem.Problem;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;

/** Conversations of Anna's with the agent, for tests. */
record Talks(CommunityExtension community, Samples samples) {

  /** A question of Anna's in the open space, and an invitation to a chat about it. */
  long invited() {
    return invited(samples.question(samples.anna()));
  }

  long invited(PostRef post) {
    return invite(samples.agent(), post, chat(null));
  }

  long invite(Actor agent, PostRef post, NewInvitation invitation) {
    return community.get(InvitationService.class).invite(agent, post.postId(), invitation);
  }

  static NewInvitation chat(String key) {
    return new NewInvitation(Channel.CHAT, "Shall we go on **in private**?", List.of(), key);
  }

  static NewInvitation call(Instant... slots) {
    return new NewInvitation(Channel.CALL_BACK, "May we call you?", List.of(slots), null);
  }

  /** One that Anna has accepted. */
  long open() {
    long id = invited();
    community.get(JoiningService.class).accept(samples.anna(), id);
    return id;
  }

  long say(Actor actor, long id, String body) {
    return service().write(actor, id, body, null);
  }

  ConversationService service() {
    return community.get(ConversationService.class);
  }

  OutcomeService outcomes() {
    return community.get(OutcomeService.class);
  }

  ConversationView find(Actor actor, long id) {
    return community.get(ConversationViews.class).find(actor, id);
  }

  /** The newest first. */
  List<LineView> lines(Actor actor, long id) {
    return community.get(Transcripts.class).list(actor, id, null, 100).items();
  }

  List<LineKind> kinds(long id) {
    return lines(samples.anna(), id).stream().map(LineView::kind).toList();
  }

  /** Returns the codes of what was refused. */
  static List<String> atOnce(Runnable... acts) throws InterruptedException {
    ExecutorService crowd = Executors.newFixedThreadPool(acts.length);
    List<Callable<Object>> calls = new ArrayList<>();
    for (Runnable act : acts) {
      calls.add(Executors.callable(act));
    }
    List<String> refused = new ArrayList<>();
    try {
      for (Future<Object> call : crowd.invokeAll(calls)) {
        try {
          call.get();
        } catch (ExecutionException e) {
          if (!(e.getCause() instanceof Problem problem)) {
            throw new AssertionError(e.getCause());
          }
          refused.add(problem.code());
        }
      }
    } finally {
      crowd.shutdownNow();
    }
    return refused;
  }
}
