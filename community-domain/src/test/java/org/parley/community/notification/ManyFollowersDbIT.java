package org.parley.community.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;

/** A crowd is told in batches, each in a transaction of its own, and nobody twice. */
class ManyFollowersDbIT {

  private static final int CROWD = 2_000;

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Told told;

  @BeforeAll
  static void crowd() {
    samples = new Samples(community);
    told = new Told(community);
    told.jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    """
                    insert into member (id, name, display_name, email, email_confirmed_at, joined_at)
                    select 5000000 + i, 'crowd.' || i, 'Crowd ' || i, 'c' || i || '@example.org',
                           now(), now()
                    from generate_series(1, ?) i\
                    """,
                    CROWD));
  }

  @Test
  void everyFollowerIsToldOnceInBoundedBatches() {
    PostRef question = samples.question(samples.anna());
    told.jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    """
                    insert into follow (member_id, target, target_id, followed_at)
                    select id, 'THREAD', ?, timestamptz '2026-01-01' from member
                    where name like 'crowd.%'\
                    """,
                    question.threadId()));
    told.forgetAll();

    samples.answer(samples.ben(), question);
    told.deliver();

    assertThat(count("select count(*) from notification where kind = 'FOLLOWED_THREAD'"))
        .isEqualTo(CROWD);
    assertThat(count("select count(*) from notification where kind = 'ANSWER'")).isEqualTo(1);
    assertThat(
            count(
                "select count(*) from event_publication where listener = 'notify-followers'"
                    + " and event_type like '%FollowersToTell' and completed_at is not null"
                    + " and payload like '%\"postId\":'"
                    + " || (select max(id) from post) || '%'"))
        .as("four full batches and the empty one that ends them; the asker follows as well")
        .isEqualTo(5);
    assertThat(count("select max(attempts) from event_publication")).isEqualTo(1);
  }

  private static int count(String sql) {
    return told.jdbi().withHandle(handle -> handle.select(sql).mapTo(Integer.class).one());
  }
}
