package org.parley.community.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.problem.Problem;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;

class DraftServiceDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static DraftService drafts;
  static DraftViews views;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    drafts = community.get(DraftService.class);
    views = community.get(DraftViews.class);
  }

  @Test
  void draftIsReadBackAsItWasSaved() {
    Actor writer = newcomer();
    DraftText text = new DraftText("question", "open", "Why?", "battery", "It **hums** at", "");

    DraftSaved saved =
        drafts.save(writer, DraftPlace.of("ask"), new DraftSaving("f", 1, 0, null, text));

    DraftView draft = views.find(writer, DraftPlace.of("ask")).orElseThrow();
    assertThat(draft.text()).isEqualTo(text);
    assertThat(draft.version()).isEqualTo(saved.version()).isEqualTo(1);
    assertThat(draft.path()).isEqualTo("/ask");
    assertThat(views.list(writer, null, 10).items()).containsExactly(draft);
  }

  @Test
  void questionsOfTwoSpacesAreTwoDrafts() {
    Actor writer = newcomer();
    save(writer, "ask:open", "f", 1, 0, "For the open space");
    save(writer, "ask:members", "g", 1, 0, "For members");

    assertThat(views.list(writer, null, 10).items())
        .extracting(DraftView::path)
        .containsExactlyInAnyOrder("/ask?space=open", "/ask?space=members");
  }

  @Test
  void nobodyElseReadsOrDiscardsADraft() {
    Actor writer = newcomer();
    PostRef ref = samples.question(samples.anna());
    String place = "answer:" + ref.threadId();
    save(writer, place, "f", 1, 0, "secret words");

    for (Actor other : List.of(samples.ben(), samples.administrator(), Actor.visitor())) {
      assertThat(views.find(other, DraftPlace.of(place))).isEmpty();
      assertThat(views.list(other, null, 10).items()).isEmpty();
      assertThat(views.ofThread(other, ref.threadId())).isEmpty();
    }
    drafts.discard(samples.ben(), DraftPlace.of(place), 1);
    assertThatThrownBy(() -> drafts.discard(Actor.visitor(), DraftPlace.of(place), 1))
        .isInstanceOf(NotAllowed.class);
    assertThat(body(writer, place)).isEqualTo("secret words");
  }

  @Test
  void draftForWhatIsOutOfSightIsNotTakenAndNoTitleIsTold() {
    Actor petra = samples.petra();
    PostRef ref = samples.thread(petra, "pilots", "A secret of the pilots is here");
    String place = "answer:" + ref.threadId();
    save(petra, place, "f", 1, 0, "my words");
    Actor thrownOut = new Actor(petra.id(), petra.name(), petra.roles(), java.util.Set.of());

    DraftView seen = views.find(thrownOut, DraftPlace.of(place)).orElseThrow();

    assertThat(seen.text().body()).isEqualTo("my words");
    assertThat(seen.threadTitle()).isNull();
    assertThat(seen.path()).isNull();
    assertRefused(NotFound.class, "thread.not-found", () -> save(thrownOut, place, "f", 2, 1, "x"));
    assertRefused(
        NotFound.class,
        "post.not-found",
        () -> save(samples.ben(), "comment:" + ref.postId(), "f", 1, 0, "x"));
  }

  @Test
  void secondTabIsToldInsteadOfOverwriting() {
    Actor writer = newcomer();
    save(writer, "ask", "one", 1, 0, "first");
    save(writer, "ask", "two", 1, 1, "second tab took over");

    assertThatThrownBy(() -> save(writer, "ask", "one", 2, 1, "first again"))
        .isInstanceOfSatisfying(
            Conflict.class,
            stale -> {
              assertThat(stale.code()).isEqualTo("draft.stale");
              assertThat(stale.arguments()).containsExactly(2L);
            });
    assertThat(body(writer, "ask")).isEqualTo("second tab took over");

    save(writer, "ask", "one", 3, 2, "keep mine");
    assertThat(body(writer, "ask")).isEqualTo("keep mine");
  }

  @Test
  void savingThatWasOvertakenByTheSameFormChangesNothing() {
    Actor writer = newcomer();
    save(writer, "ask", "f", 2, 0, "the later words");
    save(writer, "ask", "f", 1, 0, "the earlier words");

    assertThat(body(writer, "ask")).isEqualTo("the later words");
  }

  @Test
  void ofTwoTabsThatBeginAtOnceOneWins() throws Exception {
    Actor writer = newcomer();
    ExecutorService tabs = Executors.newFixedThreadPool(2);
    try {
      List<Callable<String>> savings =
          List.of(() -> trySave(writer, "one"), () -> trySave(writer, "two"));
      List<String> outcomes =
          tabs.invokeAll(savings).stream().map(DraftServiceDbIT::result).toList();
      assertThat(outcomes).containsExactlyInAnyOrder("saved", "draft.stale");
    } finally {
      tabs.shutdownNow();
    }
  }

  @Test
  void discardedDraftStaysGone() {
    Actor writer = newcomer();
    save(writer, "ask", "f", 1, 0, "words");

    assertRefused(
        Conflict.class, "draft.stale", () -> drafts.discard(writer, DraftPlace.of("ask"), 7));
    drafts.discard(writer, DraftPlace.of("ask"), 1);

    assertThat(views.find(writer, DraftPlace.of("ask"))).isEmpty();
    assertRefused(Conflict.class, "draft.gone", () -> save(writer, "ask", "f", 2, 1, "late"));
  }

  @Test
  void cardNumbersAreNotKept() {
    Actor writer = newcomer();
    save(writer, "ask", "f", 1, 0, "my card 4111 1111 1111 1111");

    assertThat(body(writer, "ask")).isEqualTo("my card •••• •••• •••• 1111");
  }

  @Test
  void membersHaveRoomForSoManyDraftsAndNoMore() {
    Actor writer = newcomer();
    for (int i = 0; i < DraftService.MOST; i++) {
      save(writer, "ask:space-" + i, "f" + i, 1, 0, "words");
    }

    assertRefused(
        Conflict.class, "draft.too-many", () -> save(writer, "ask", "f", 1, 0, "one more"));
    assertThat(views.list(writer, null, 100).next()).isNotNull();
    assertThat(views.list(writer, views.list(writer, null, 100).next(), 100).items()).hasSize(100);
  }

  @Test
  void untouchedDraftsAreForgottenAfterThreeMonths() {
    Actor writer = newcomer();
    save(writer, "ask", "f", 1, 0, "old");
    community.clock().advance(Duration.ofDays(89));
    drafts.forgetUntouched(Actor.operator());
    assertThat(body(writer, "ask")).isEqualTo("old");

    community.clock().advance(Duration.ofDays(2));
    drafts.forgetUntouched(Actor.operator());

    assertThat(views.find(writer, DraftPlace.of("ask"))).isEmpty();
    assertThatThrownBy(() -> drafts.forgetUntouched(samples.administrator()))
        .isInstanceOf(NotAllowed.class);
  }

  private static Actor newcomer() {
    return samples.actor("writer-" + UUID.randomUUID().toString().substring(0, 8));
  }

  private static DraftSaved save(
      Actor actor, String place, String form, int sequence, long version, String body) {
    return drafts.save(
        actor,
        DraftPlace.of(place),
        new DraftSaving(form, sequence, version, null, DraftText.ofBody(body)));
  }

  private static String trySave(Actor writer, String form) {
    try {
      save(writer, "ask", form, 1, 0, form);
      return "saved";
    } catch (Problem problem) {
      return problem.code();
    }
  }

  private static String body(Actor actor, String place) {
    return views.find(actor, DraftPlace.of(place)).orElseThrow().text().body();
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertRefused(Class<? extends Problem> type, String code, Runnable request) {
    assertThatThrownBy(request::run)
        .isInstanceOf(type)
        .satisfies(thrown -> assertThat(((Problem) thrown).code()).isEqualTo(code));
  }
}
