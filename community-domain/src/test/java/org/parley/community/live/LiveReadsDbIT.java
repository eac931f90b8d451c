package org.parley.community.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.CountingSql;
import org.parley.community.sample.Samples;
import org.parley.community.space.Visibilities;
import org.parley.community.space.Visibility;
import org.parley.community.thread.AnswerQuery;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.ThreadService;
import org.parley.community.thread.ThreadViews;

class LiveReadsDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();
  static Samples samples;
  static Actor anna;
  static Actor ben;
  static Actor petra;

  @BeforeAll
  static void build() {
    samples = new Samples(community);
    anna = samples.anna();
    ben = samples.ben();
    petra = samples.petra();
  }

  @Test
  void openThreadIsToldToEverybody() {
    PostRef thread = samples.question(anna);
    PostRef answer = samples.answer(ben, thread);

    for (Actor actor : List.of(Actor.visitor(), anna, petra, samples.moderator())) {
      ThreadPulse pulse = pulse(actor, thread, answer.postId());
      assertThat(pulse.answerCount()).isEqualTo(1);
      assertThat(pulse.posts()).extracting(PostPulse::id).containsExactly(answer.postId());
      assertThat(pulse.posts()).extracting(PostPulse::author).containsExactly("ben");
    }
  }

  @Test
  void threadsOfOtherSpacesAreToldToTheirReadersOnly() {
    PostRef pilots = samples.thread(petra, "pilots", "Only pilots may know of this one");
    PostRef billing = samples.thread(anna, "billing", "Only I and staff may know of this one");
    PostRef members = samples.thread(ben, "members", "Only members may know of this one");

    assertThat(sees(Actor.visitor(), pilots, billing, members)).isEmpty();
    assertThat(sees(ben, pilots, billing, members)).containsExactly(members);
    assertThat(sees(petra, pilots, billing, members)).containsExactly(pilots, members);
    assertThat(sees(anna, pilots, billing, members)).containsExactly(billing, members);
    assertThat(sees(samples.agent(), pilots, billing, members)).containsExactly(billing, members);
  }

  @Test
  void hiddenPostIsToldToItsAuthorAndToWhoKeepsOrderOnly() {
    PostRef thread = samples.question(anna);
    PostRef answer = samples.answer(ben, thread);
    community.get(PostService.class).hide(samples.moderator(), answer.postId());

    assertThat(pulse(Actor.visitor(), thread, answer.postId()).posts()).isEmpty();
    assertThat(pulse(anna, thread, answer.postId()).posts()).isEmpty();
    assertThat(pulse(ben, thread, answer.postId()).posts())
        .extracting(PostPulse::state)
        .containsExactly("HIDDEN");
    assertThat(pulse(samples.moderator(), thread, answer.postId()).posts()).hasSize(1);
  }

  @Test
  void pageThatWasAwayIsToldExactlyWhatCameLater() {
    PostRef thread = samples.question(anna);
    PostRef first = samples.answer(ben, thread);
    PostRef second = samples.answer(petra, thread);
    PostRef comment =
        community.get(AnswerService.class).comment(anna, first.postId(), "Thank you both.", null);

    ThreadPulse pulse =
        pulses()
            .read(
                eyes(Actor.visitor()), thread.threadId(), new PostsAsked(Set.of(), first.number()))
            .orElseThrow();

    assertThat(pulse.posts())
        .extracting(PostPulse::id)
        .containsExactly(second.postId(), comment.postId());
    assertThat(pulse.posts().get(1).parentId()).isEqualTo(first.postId());
    assertThat(
            community
                .get(ThreadViews.class)
                .find(Actor.visitor(), thread.threadId(), AnswerQuery.firstPage())
                .lastNumber())
        .isEqualTo(comment.number());
  }

  @Test
  void listsAreToldOfThreadsThatTheirReaderFindsInThem() {
    Instant before = community.clock().instant();
    community.clock().advance(Duration.ofMinutes(1));
    PostRef open = samples.thread(anna, "open", "What everybody may read in a list");
    PostRef own = samples.thread(anna, "billing", "What only its author may read in a list");
    Set<Long> both = Set.of(open.threadId(), own.threadId());

    assertThat(lists().read(eyes(ben), both))
        .extracting(ListPulse::threadId)
        .containsExactly(open.threadId());
    assertThat(lists().read(eyes(anna), both)).hasSize(2);
    assertThat(lists().since(eyes(Actor.visitor()), before))
        .extracting(ListPulse::threadId)
        .contains(open.threadId())
        .doesNotContain(own.threadId());
    ListPulse pulse = lists().read(eyes(ben), both).get(0);
    assertThat(pulse.isIn("open", null)).isTrue();
    assertThat(pulse.isIn(null, "battery")).isTrue();
    assertThat(pulse.isIn("members", null)).isFalse();
    assertThat(pulse.isIn(null, "app")).isFalse();
  }

  @Test
  void readersWhoSeeTheSameAreReadForOnce() {
    Set<Reader> readers =
        Stream.concat(
                Stream.of(Reader.visitor()),
                IntStream.range(0, 40)
                    .mapToObj(i -> new Reader(samples.actor("crowd" + i).id(), 0)))
            .collect(Collectors.toSet());
    readers.add(new Reader(petra.id(), 0));
    readers.add(new Reader(anna.id(), 0));

    List<Circle> circles = circles().of(readers, Set.of(anna.id()));

    assertThat(circles)
        .extracting(circle -> circle.readers().size())
        .as("visitors, members, pilots, and Anna whose thread it is")
        .containsExactlyInAnyOrder(1, 40, 1, 1);
    int statements =
        new CountingSql(community.get(Jdbi.class)).count(() -> circles().of(readers, Set.of()));
    assertThat(statements).isEqualTo(1 + 3);
  }

  @Test
  void suspendedAndSignedOutMembersAreInNoCircle() {
    Actor gone = samples.actor("sus.pended");
    Actor away = samples.actor("signed.out");
    Jdbi.create(community.dataSource())
        .useHandle(
            handle -> {
              handle.execute("update member set suspended_at = now() where id = ?", gone.id());
              handle.execute("update member set sign_in_epoch = 1 where id = ?", away.id());
            });

    assertThat(circles().of(Set.of(new Reader(gone.id(), 0), new Reader(away.id(), 0)), Set.of()))
        .isEmpty();
    assertThat(circles().of(Set.of(new Reader(away.id(), 1)), Set.of())).hasSize(1);
    assertThat(community.get(Writers.class).of(List.of(gone.id(), anna.id())))
        .extracting(Writer::name)
        .containsExactly("anna");
  }

  @Test
  void writingIsPassedOnOnlyWhereOneMayWrite() {
    PostRef thread = samples.thread(petra, "pilots", "Where only pilots may write something");
    PostRef closed = samples.question(anna);
    community
        .get(ThreadService.class)
        .close(samples.moderator(), closed.threadId(), CloseReason.values()[0]);
    WritingService writing = community.get(WritingService.class);

    writing.tell(petra, thread.threadId());
    assertThatThrownBy(() -> writing.tell(ben, thread.threadId())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> writing.tell(Actor.visitor(), closed.threadId()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> writing.tell(ben, closed.threadId())).isInstanceOf(Conflict.class);
  }

  private static List<PostRef> sees(Actor actor, PostRef... threads) {
    return Stream.of(threads)
        .filter(
            thread -> pulses().read(eyes(actor), thread.threadId(), PostsAsked.none()).isPresent())
        .toList();
  }

  private static ThreadPulse pulse(Actor actor, PostRef thread, long post) {
    return pulses()
        .read(eyes(actor), thread.threadId(), PostsAsked.only(Set.of(post)))
        .orElseThrow();
  }

  private static Visibility eyes(Actor actor) {
    return community.get(Visibilities.class).of(actor);
  }

  private static ThreadPulses pulses() {
    return community.get(ThreadPulses.class);
  }

  private static ListPulses lists() {
    return community.get(ListPulses.class);
  }

  private static Circles circles() {
    return community.get(Circles.class);
  }
}
