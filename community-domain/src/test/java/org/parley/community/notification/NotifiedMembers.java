package org.parley.community.notification;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEvents;
import org.parley.community.follow.FollowService;
import org.parley.community.follow.FollowTarget;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;

/** A thread of Anna's, and what everybody was told of since. */
abstract class NotifiedMembers {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Told told;

  Actor anna;
  Actor ben;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    told = new Told(community);
  }

  @BeforeEach
  void silence() {
    told.forgetAll();
    told.jdbi().useHandle(handle -> handle.execute("delete from follow"));
    anna = samples.anna();
    ben = samples.ben();
  }

  static <T> T service(Class<T> type) {
    return community.get(type);
  }

  static void tick() {
    community.clock().advance(Duration.ofSeconds(1));
  }

  static void follow(Actor actor, FollowTarget target, long id) {
    service(FollowService.class).follow(actor, target, id);
  }

  static void choose(Actor actor, Choice choice) {
    service(MailingService.class).choose(actor, Mailing.USUAL, List.of(choice));
  }

  static PostRef answer(Actor author, PostRef thread, String body) {
    return service(AnswerService.class).answer(author, thread.threadId(), body, null);
  }

  static void edit(Actor author, PostRef post, String body) {
    service(PostService.class).edit(author, post.postId(), PostEdit.ofBody(body, version(post)));
  }

  static long version(PostRef post) {
    return told.jdbi()
        .withHandle(
            handle ->
                handle
                    .select("select version from post where id = ?", post.postId())
                    .mapTo(Long.class)
                    .one());
  }

  static long id(String table, String column, String key) {
    return told.jdbi()
        .withHandle(
            handle ->
                handle
                    .select("select id from " + table + " where " + column + " = ?", key)
                    .mapTo(Long.class)
                    .one());
  }

  static void publish(DomainEvent event) {
    community
        .standalone()
        .inTransaction(
            () -> {
              service(DomainEvents.class).publish(event);
              return null;
            });
  }
}
