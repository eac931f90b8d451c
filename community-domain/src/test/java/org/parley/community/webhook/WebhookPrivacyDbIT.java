package org.parley.community.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEvents;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Receiver;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.ThreadMerged;
import org.parley.community.thread.ThreadMoved;
import org.parley.community.vote.VoteService;

/** Nothing is told that a visitor could not read at that moment. */
class WebhookPrivacyDbIT {

  private static final String SECRET_TITLE = "Whose quokka is this in here?";

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  private Endpoints endpoints;
  private Receiver receiver;
  private Jdbi jdbi;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @BeforeEach
  void open() {
    endpoints = new Endpoints(community, samples);
    receiver = endpoints.receiver();
    jdbi = Jdbi.create(community.dataSource());
    endpoints.register(receiver);
  }

  @AfterEach
  void close() {
    endpoints.hear();
    endpoints.close();
  }

  @Test
  void whatHappensInSpacesThatAreNotOpenIsNeverTold() {
    everythingHappensIn("members", samples.anna());
    everythingHappensIn("pilots", samples.petra());
    everythingHappensIn("billing", samples.anna());
    endpoints.deliver();
    assertThat(receiver.heard()).isEmpty();
  }

  private void everythingHappensIn(String space, Actor author) {
    PostRef question = samples.thread(author, space, SECRET_TITLE);
    PostRef answer = samples.answer(author, question);
    community.get(VoteService.class).vote(samples.administrator(), answer.postId(), 1);
    PostService posts = community.get(PostService.class);
    posts.hide(samples.administrator(), answer.postId());
    posts.restore(samples.administrator(), answer.postId());
    posts.delete(samples.administrator(), question.postId());
  }

  @Test
  void votesTellNumbersAndNeverWho() {
    PostRef question = samples.question(samples.anna());
    endpoints.deliver();
    receiver.forget();
    community.get(VoteService.class).vote(samples.ben(), question.postId(), 1);
    endpoints.deliver();

    Receiver.Heard heard = receiver.heard().get(0);
    JsonNode data = Endpoints.json(heard).path("data");
    assertThat(data.at("/post/score").asInt()).isEqualTo(1);
    assertThat(data.path("post").fieldNames())
        .toIterable()
        .containsExactly("id", "threadId", "address", "score");
    assertThat(data.path("thread").fieldNames()).toIterable().containsExactly("id", "address");
    assertThat(heard.body()).doesNotContain("ben", String.valueOf(samples.ben().id()));
  }

  @Test
  void postThatWasHiddenBeforeItWasToldIsNotTold() {
    PostRef question = samples.question(samples.anna());
    PostRef answer = samples.answer(samples.ben(), question);
    endpoints.hear();
    community.get(PostService.class).hide(samples.moderator(), answer.postId());
    endpoints.deliver();

    assertThat(Endpoints.types(receiver))
        .containsExactlyInAnyOrder("thread.started", "post.hidden", "post.hidden");
    receiver.heard().stream()
        .filter(heard -> !heard.body().contains("thread.started"))
        .forEach(WebhookPrivacyDbIT::assertNamesOnlyIds);
  }

  @Test
  void retryOfWhatWasHiddenMeanwhileTellsOnlyItsIds() {
    PostRef question = samples.question(samples.anna());
    endpoints.deliver();
    receiver.forget();
    receiver.answering(500);
    PostRef answer = samples.answer(samples.ben(), question);
    endpoints.deliver();
    assertThat(receiver.heard().get(0).body()).contains("charge limit");
    receiver.forget();
    community.get(PostService.class).delete(samples.ben(), answer.postId());
    community.clock().advance(Duration.ofMinutes(1));
    endpoints.deliver();
    assertThat(Endpoints.types(receiver)).containsExactlyInAnyOrder("post.hidden", "post.deleted");
    receiver.heard().forEach(WebhookPrivacyDbIT::assertNamesOnlyIds);
  }

  @Test
  void threadOfASpaceThatWasClosedToVisitorsIsToldByItsIdOnly() {
    PostRef question = samples.thread(samples.anna(), "open", SECRET_TITLE);
    endpoints.hear();
    access("open", "MEMBERS");
    try {
      endpoints.deliver();
      assertThat(Endpoints.types(receiver)).containsExactly("thread.hidden");
      assertNamesOnlyIds(receiver.heard().get(0));
      samples.answer(samples.ben(), question);
      endpoints.deliver();
      assertThat(receiver.heard()).hasSize(1);
    } finally {
      access("open", "OPEN");
    }
  }

  @Test
  void threadMovedOutOfSightIsToldByItsIdOnly() {
    PostRef question = samples.thread(samples.anna(), "open", SECRET_TITLE);
    endpoints.deliver();
    receiver.forget();
    move(question, "open", "members");
    endpoints.deliver();
    assertThat(Endpoints.types(receiver)).containsExactly("thread.hidden");
    assertNamesOnlyIds(receiver.heard().get(0));
  }

  @Test
  void threadMovedIntoSightDoesNotTellWhereItWas() {
    PostRef question = samples.thread(samples.petra(), "pilots", SECRET_TITLE);
    endpoints.deliver();
    move(question, "pilots", "open");
    endpoints.deliver();
    assertThat(Endpoints.types(receiver)).containsExactly("thread.moved");
    assertThat(receiver.heard().get(0).body()).contains(SECRET_TITLE).doesNotContain("pilots");
  }

  @Test
  void threadMovedFromPrivateToPrivateIsNotTold() {
    PostRef question = samples.thread(samples.petra(), "pilots", SECRET_TITLE);
    move(question, "pilots", "members");
    endpoints.deliver();
    assertThat(receiver.heard()).isEmpty();
  }

  @Test
  void threadMergedIntoAPrivateOneTellsThatItIsGone() {
    PostRef open = samples.thread(samples.anna(), "open", "Where does the cable go?");
    PostRef hidden = samples.thread(samples.petra(), "pilots", SECRET_TITLE);
    endpoints.deliver();
    receiver.forget();
    publish(
        new ThreadMerged(open.threadId(), hidden.threadId(), samples.moderator().id(), clockNow()));
    endpoints.deliver();
    assertThat(Endpoints.types(receiver)).containsExactly("thread.hidden");
    assertNamesOnlyIds(receiver.heard().get(0));
  }

  @Test
  void commentBelowAHiddenAnswerIsNotTold() {
    PostRef question = samples.question(samples.anna());
    PostRef answer = samples.answer(samples.ben(), question);
    long comment =
        community
            .get(AnswerService.class)
            .comment(samples.anna(), answer.postId(), "A quokka!", null)
            .postId();
    endpoints.deliver();
    community.get(PostService.class).hide(samples.moderator(), answer.postId());
    endpoints.deliver();
    receiver.forget();
    community
        .get(PostService.class)
        .edit(samples.moderator(), comment, PostEdit.ofBody("Two quokkas!", version(comment)));
    endpoints.deliver();
    assertThat(receiver.heard()).isEmpty();
  }

  private static void assertNamesOnlyIds(Receiver.Heard heard) {
    JsonNode data = Endpoints.json(heard).path("data");
    List.of("thread", "post")
        .forEach(
            name ->
                data.path(name)
                    .fieldNames()
                    .forEachRemaining(field -> assertThat(field).isEqualTo("id")));
    assertThat(data.at("/thread/id").isNumber()).isTrue();
  }

  private void move(PostRef thread, String from, String to) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update thread set space_id = (select id from space where slug = ?) where id = ?",
                to,
                thread.threadId()));
    publish(
        new ThreadMoved(
            thread.threadId(), space(from), space(to), samples.moderator().id(), clockNow()));
  }

  private void access(String slug, String access) {
    jdbi.useHandle(
        handle -> handle.execute("update space set access = ? where slug = ?", access, slug));
  }

  private long space(String slug) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select id from space where slug = :slug")
                .bind("slug", slug)
                .mapTo(Long.class)
                .one());
  }

  private long version(long post) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select version from post where id = :id")
                .bind("id", post)
                .mapTo(Long.class)
                .one());
  }

  private static Instant clockNow() {
    return community.clock().instant();
  }

  private static void publish(DomainEvent event) {
    community
        .standalone()
        .inTransaction(
            () -> {
              community.get(DomainEvents.class).publish(event);
              return null;
            });
  }
}
