package org.parley.community.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;

/**
 * What others can do while one transaction holds a post: write rows that name it, such as entries
 * of reputation that a vote on another post moves, but not change it.
 */
class PostLockDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Jdbi others;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    others = Jdbi.create(community.dataSource());
  }

  @Test
  void rowsThatNameTheLockedPostCanBeWritten() {
    PostRef post = samples.question(samples.anna());

    int named = whileLocked(post, () -> others(post, "for key share nowait"));

    assertThat(named).isEqualTo(1);
  }

  @Test
  void theLockedPostCannotBeLockedOrChangedByOthers() {
    PostRef post = samples.question(samples.anna());

    assertThatThrownBy(() -> whileLocked(post, () -> others(post, "for no key update nowait")))
        .isInstanceOf(JdbiException.class)
        .hasMessageContaining("could not obtain lock");
    assertThat(others(post, "for no key update nowait")).isEqualTo(1);
  }

  @Test
  void whoWaitedForThePostSeesWhatWasDoneToIt() {
    PostRef post = samples.question(samples.anna());

    String read =
        community
            .standalone()
            .inTransaction(
                () -> {
                  Posts posts = community.get(Posts.class);
                  assertThat(posts.find(post.postId())).isPresent();
                  others.useHandle(
                      handle ->
                          handle.execute(
                              "update post set html = 'moved on' where id = ?", post.postId()));
                  return posts.lock(post.postId()).orElseThrow().html();
                });

    assertThat(read).isEqualTo("moved on");
  }

  private static int whileLocked(PostRef post, Supplier<Integer> deed) {
    return community
        .standalone()
        .inTransaction(
            () -> {
              assertThat(community.get(Posts.class).lock(post.postId())).isPresent();
              return deed.get();
            });
  }

  private static int others(PostRef post, String lock) {
    return others.withHandle(
        handle ->
            handle
                .createQuery("select 1 from post where id = :id " + lock)
                .bind("id", post.postId())
                .mapTo(Integer.class)
                .one());
  }
}
