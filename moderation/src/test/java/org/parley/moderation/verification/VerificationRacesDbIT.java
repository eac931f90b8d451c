package org.parley.moderation.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.parley.community.problem.Conflict;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;

/** Verifications that meet edits, each other, and hands that would rewrite them. */
class VerificationRacesDbIT extends VerifiedAnswers {

  @Test
  void sayingTheSameTwiceIsSayingItOnce() {
    PostRef answer = answer();
    NewVerification asked = asked(answer, "4.2", today().plusDays(30));

    service().verify(samples.agent(), answer.postId(), asked);
    tick();
    service().verify(samples.agent(), answer.postId(), asked);

    assertThat(log(answer)).hasSize(1);
    assertThat(queue().find(samples.agent(), answer.postId()).steps()).hasSize(1);
  }

  @Test
  void howeverAnEditAndAVerificationMeetTheNewTextIsNotVerified() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < 12; round++) {
        PostRef answer = answer();
        NewVerification asked = asked(answer, "4.2", today());
        PostEdit edit = PostEdit.ofBody(TEXT + " Round " + round, version(answer));
        Future<?> verified =
            two.submit(() -> service().verify(samples.agent(), answer.postId(), asked));
        Future<Long> edited =
            two.submit(
                () -> community.get(PostService.class).edit(samples.anna(), answer.postId(), edit));

        edited.get();
        assertThat(read(samples.ben(), answer).verified()).isNull();
        try {
          verified.get();
        } catch (ExecutionException refused) {
          assertThat(refused).hasCauseInstanceOf(Conflict.class);
        }
        assertThat(read(samples.ben(), answer).verified()).isNull();
        deliver();
        assertThat(read(samples.ben(), answer).verified()).isNull();
      }
    } finally {
      two.shutdownNow();
    }
  }

  @Test
  void manyWhoVerifyAtOnceVerifyOneAnswer() throws Exception {
    PostRef answer = answer();
    NewVerification asked = asked(answer, "4.2", today());
    ExecutorService crowd = Executors.newFixedThreadPool(6);
    try {
      Callable<Void> deed =
          () -> {
            service().verify(samples.agent(), answer.postId(), asked);
            return null;
          };
      for (Future<Void> done : crowd.invokeAll(Collections.nCopies(6, deed))) {
        done.get();
      }
    } finally {
      crowd.shutdownNow();
    }

    assertThat(queue().find(samples.agent(), answer.postId()).steps()).hasSize(1);
  }

  @Test
  void whatHappenedCannotBeRewritten() {
    verify(samples.agent(), answer(), "4.2", today());

    for (String tampering :
        Set.of(
            "update verification_step set state = 'VALID'",
            "delete from verification_step",
            "truncate verification_step")) {
      assertThatThrownBy(() -> jdbi().useHandle(handle -> handle.execute(tampering)))
          .hasStackTraceContaining("append-only");
    }
  }
}
