package org.parley.community.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.space.SpaceViews;
import org.parley.community.tag.TagView;
import org.parley.community.tag.TagViews;

/** The counts of threads per space and tag follow the threads, whoever looks and however often. */
class ThreadTalliesDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static Samples samples;
  private static Ledger ledger;
  private static Jdbi jdbi;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    ledger = new Ledger(community.dataSource());
    jdbi = Jdbi.create(community.dataSource());
  }

  @Test
  void followWhatBecomesOfAThread() {
    long before = threads(samples.ben(), "open");
    PostRef first = samples.thread(samples.anna(), "open", "Clicks at midnight");
    PostRef second = samples.thread(samples.anna(), "open", "Clicks at noon");
    assertThat(threads(samples.ben(), "open")).isEqualTo(before + 2);

    community.get(PostService.class).hide(samples.moderator(), first.postId());
    assertThat(threads(samples.ben(), "open")).isEqualTo(before + 1);
    ledger.assertBalanced();

    community.get(PostService.class).restore(samples.moderator(), first.postId());
    community.get(MoveService.class).move(samples.moderator(), second.threadId(), "members", null);
    assertThat(threads(samples.ben(), "open")).isEqualTo(before + 1);
    assertThat(threads(samples.ben(), "members")).isEqualTo(1);
    ledger.assertBalanced();

    jdbi.useHandle(
        handle -> handle.execute("update thread_tag set tag_id = (select max(id) from tag)"));
    ledger.assertBalanced();
    jdbi.useHandle(
        handle -> handle.execute("delete from thread_tag where thread_id = ?", first.threadId()));
    ledger.assertBalanced();
  }

  @Test
  void tellNobodyOfThreadsOfOthers() {
    long before = tagged(Actor.visitor());
    samples.thread(samples.anna(), "billing", "Why was I charged twice?");
    samples.thread(samples.ben(), "billing", "My invoice is not paid yet");
    samples.thread(samples.petra(), "pilots", "How high may it fly?");

    assertThat(threads(samples.anna(), "billing")).isEqualTo(1);
    assertThat(threads(samples.agent(), "billing")).isEqualTo(2);
    assertThat(tagged(samples.anna())).isEqualTo(before + members() + 1);
    assertThat(tagged(samples.petra())).isEqualTo(before + members() + 1);
    assertThat(tagged(samples.agent())).isEqualTo(before + members() + 2);
    assertThat(tagged(Actor.visitor())).isEqualTo(before);
  }

  @Test
  void areTheSameAfterTheyWereAddedUp() {
    for (int i = 0; i < 5; i++) {
      PostRef thread = samples.thread(samples.anna(), "open", "Why does it click " + i);
      if (i % 2 == 0) {
        community.get(PostService.class).hide(samples.moderator(), thread.postId());
      }
    }
    List<TagView> before = tags(samples.ben());
    assertThat(rows()).isGreaterThan(5);

    community.get(ThreadTallies.class).addUp();
    assertThat(tags(samples.ben())).isEqualTo(before);
    assertThat(
            ledger.count(
                "select count(*) from (select from thread_tally group by space_id, tag_id) k"))
        .isEqualTo(rows());
    ledger.assertBalanced();
  }

  private long threads(Actor actor, String space) {
    long one = community.get(SpaceViews.class).find(actor, space).threadCount();
    assertThat(community.get(SpaceViews.class).list(actor))
        .filteredOn(view -> view.slug().equals(space))
        .singleElement()
        .satisfies(view -> assertThat(view.threadCount()).isEqualTo(one));
    return one;
  }

  /** Of all who are signed in. */
  private long members() {
    return ledger.count(
        "select count(*) from thread t join space s on s.id = t.space_id join thread_tag tt on"
            + " tt.thread_id = t.id join tag on tag.id = tt.tag_id where s.slug = 'members' and"
            + " tag.name = 'battery' and t.state = 'PUBLISHED'");
  }

  /** Of the tag that every sample has. */
  private long tagged(Actor actor) {
    return community.get(TagViews.class).find(actor, "battery").threadCount();
  }

  private List<TagView> tags(Actor actor) {
    return community.get(TagViews.class).list(actor, null, null, 50).items();
  }

  private long rows() {
    return ledger.count("select count(*) from thread_tally");
  }
}
