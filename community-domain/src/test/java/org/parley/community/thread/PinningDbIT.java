package org.parley.community.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.page.Page;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;

class PinningDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  List<PostRef> threads;

  @BeforeEach
  void sevenThreads() {
    samples = samples == null ? new Samples(community) : samples;
    org.jdbi.v3.core.Jdbi.create(community.dataSource())
        .useHandle(handle -> handle.execute("update thread set state = 'DELETED'"));
    threads = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      community.clock().advance(Duration.ofMinutes(1));
      threads.add(samples.question(samples.anna()));
    }
  }

  @Test
  void pinnedThreadStandsFirstOnTheFirstPageAndNowhereElse() {
    pin(threads.get(1), PinScope.COMMUNITY, null);
    community.clock().advance(Duration.ofMinutes(1));
    pin(threads.get(3), PinScope.COMMUNITY, null);

    for (ThreadSort sort : List.of(ThreadSort.LATEST, ThreadSort.HOT)) {
      assertThat(walk(sort, null)).containsExactly(3, 1, 6, 5, 4, 2, 0);
    }
    assertThat(walk(ThreadSort.LATEST, "open")).containsExactly(3, 1, 6, 5, 4, 2, 0);
  }

  @Test
  void threadPinnedInItsSpaceStandsFirstThereOnly() {
    pin(threads.get(0), PinScope.SPACE, null);

    assertThat(walk(ThreadSort.LATEST, "open")).startsWith(0, 6);
    assertThat(walk(ThreadSort.LATEST, null)).endsWith(1, 0);
  }

  @Test
  void pinEndsByItself() {
    Instant soon = community.clock().instant().plus(Duration.ofHours(1));
    pin(threads.get(0), PinScope.COMMUNITY, soon);
    assertThat(view(threads.get(0)).pin())
        .isEqualTo(new ThreadView.Pinned(PinScope.COMMUNITY, soon));
    assertThat(walk(ThreadSort.LATEST, null)).startsWith(0);

    community.clock().advance(Duration.ofHours(1));

    assertThat(walk(ThreadSort.LATEST, null)).endsWith(0);
    assertThat(view(threads.get(0)).pin()).isNull();
  }

  @Test
  void whoReadsOnMissesNothingAndSeesNothingTwiceWhateverIsPinnedMeanwhile() {
    pin(threads.get(0), PinScope.COMMUNITY, null);
    Page<ThreadRow> first = page(ThreadSort.LATEST, null, null);
    pins().unpin(samples.moderator(), threads.get(0).threadId());
    pin(threads.get(2), PinScope.COMMUNITY, null);

    List<Integer> read = new ArrayList<>(indexes(first));
    String after = first.next();
    while (after != null) {
      Page<ThreadRow> next = page(ThreadSort.LATEST, null, after);
      read.addAll(indexes(next));
      after = next.next();
    }

    assertThat(read).containsExactly(0, 6, 5, 4, 3, 2, 1);
  }

  @Test
  void newPinReplacesTheFormerOne() {
    pin(threads.get(0), PinScope.SPACE, community.clock().instant().plusSeconds(60));
    pin(threads.get(0), PinScope.COMMUNITY, null);

    assertThat(view(threads.get(0)).pin())
        .isEqualTo(new ThreadView.Pinned(PinScope.COMMUNITY, null));
  }

  @Test
  void onlyWhoKeepsOrderPins() {
    PostRef thread = threads.get(0);
    assertThatThrownBy(
            () -> pins().pin(samples.anna(), thread.threadId(), new Pin(PinScope.SPACE, null)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> pins().unpin(Actor.visitor(), thread.threadId()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> pins().unpin(samples.agent(), thread.threadId()))
        .isInstanceOf(Conflict.class)
        .hasMessage("thread.unpinned-already");
    assertThatThrownBy(
            () ->
                pins()
                    .pin(
                        samples.agent(),
                        thread.threadId(),
                        new Pin(PinScope.SPACE, community.clock().instant())))
        .isInstanceOf(Invalid.class)
        .hasMessage("pin.until-past");
    PostRef secret = samples.thread(samples.petra(), "pilots", "Not for moderators at all");
    assertThatThrownBy(
            () -> pins().pin(samples.agent(), secret.threadId(), new Pin(PinScope.SPACE, null)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void pinnedThreadOfAPrivateSpaceIsFirstForItsReadersOnly() {
    PostRef secret = samples.thread(samples.petra(), "pilots", "Pilots, read this first");
    pins().pin(samples.administrator(), secret.threadId(), new Pin(PinScope.COMMUNITY, null));

    assertThat(page(samples.petra()).get(0).id()).isEqualTo(secret.threadId());
    assertThat(page(samples.anna())).extracting(ThreadRow::id).doesNotContain(secret.threadId());
  }

  @Test
  void listWithPinsTakesOneQueryMore() {
    pin(threads.get(0), PinScope.COMMUNITY, null);
    CountingSql sql = new CountingSql(community.get(org.jdbi.v3.core.Jdbi.class));
    assertThat(sql.count(() -> page(ThreadSort.LATEST, null, null))).isEqualTo(3);
  }

  private static List<ThreadRow> page(Actor reader) {
    return community
        .get(ThreadListing.class)
        .listPinnedFirst(reader, ThreadQuery.all(ThreadSort.LATEST, null))
        .items();
  }

  /** Places in {@link #threads}, page by page. */
  private List<Integer> walk(ThreadSort sort, String space) {
    List<Integer> read = new ArrayList<>();
    String after = null;
    do {
      Page<ThreadRow> page = page(sort, space, after);
      read.addAll(indexes(page));
      after = page.next();
    } while (after != null);
    return read;
  }

  private List<Integer> indexes(Page<ThreadRow> page) {
    List<Long> ids = threads.stream().map(PostRef::threadId).toList();
    return page.items().stream().map(row -> ids.indexOf(row.id())).toList();
  }

  private static Page<ThreadRow> page(ThreadSort sort, String space, String after) {
    return community
        .get(ThreadListing.class)
        .listPinnedFirst(Actor.visitor(), new ThreadQuery(sort, space, null, null, null, after, 2));
  }

  private static ThreadView view(PostRef thread) {
    return community
        .get(ThreadViews.class)
        .find(Actor.visitor(), thread.threadId(), AnswerQuery.firstPage());
  }

  private static void pin(PostRef thread, PinScope scope, Instant until) {
    pins().pin(samples.moderator(), thread.threadId(), new Pin(scope, until));
  }

  private static PinService pins() {
    return community.get(PinService.class);
  }
}
