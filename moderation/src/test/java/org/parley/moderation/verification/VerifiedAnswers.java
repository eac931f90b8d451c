package org.parley.moderation.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.PostView;
import org.parley.community.thread.ThreadViews;
import org.parley.moderation.log.LogLine;
import org.parley.moderation.log.ModerationLogView;

/** An answer that agents verify, and what is read of it. */
abstract class VerifiedAnswers {

  static final String TEXT = "Look at the *charge limit* in the app.";

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @BeforeEach
  void later() {
    community.clock().advance(Duration.ofMinutes(1));
  }

  /** An answer of Anna's to a question of Ben's. */
  static PostRef answer() {
    return samples.answer(samples.anna(), samples.question(samples.ben()));
  }

  static void verify(Actor actor, PostRef answer, String version, LocalDate until) {
    service().verify(actor, answer.postId(), asked(answer, version, until));
  }

  static NewVerification asked(PostRef answer, String version, LocalDate until) {
    return new NewVerification(version, until, version(answer));
  }

  static long version(PostRef post) {
    return jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select version from post where id = :id")
                    .bind("id", post.postId())
                    .mapTo(Long.class)
                    .one());
  }

  static void edit(Actor author, PostRef post, String body) {
    community
        .get(PostService.class)
        .edit(author, post.postId(), PostEdit.ofBody(body, version(post)));
  }

  static PostView read(Actor actor, PostRef post) {
    return community.get(ThreadViews.class).post(actor, post);
  }

  static List<WaitingAnswer> waiting(Actor actor, String reason) {
    return queue().list(actor, new QueueQuery(reason, "", null, 100)).items();
  }

  static Predicate<WaitingAnswer> waits(PostRef answer) {
    return waiting -> waiting.postId() == answer.postId();
  }

  static List<LogLine> log(PostRef post) {
    return community.get(ModerationLogView.class).ofPost(samples.administrator(), post.postId());
  }

  static LocalDate today() {
    return LocalDate.ofInstant(community.clock().instant(), ZoneOffset.UTC);
  }

  static void tick() {
    community.clock().advance(Duration.ofSeconds(1));
  }

  static void deliver() {
    assertThat(community.get(EventPump.class).deliverDue()).isPositive();
  }

  static VerificationService service() {
    return community.get(VerificationService.class);
  }

  static VerificationQueue queue() {
    return community.get(VerificationQueue.class);
  }

  static Jdbi jdbi() {
    return Jdbi.create(community.dataSource());
  }
}
