package org.parley.community.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Problem;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.NewThread;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.ThreadService;
import org.parley.community.thread.ThreadType;

/** What is posted is no draft any more, however late the last saving comes. */
class DraftClosingDbIT {

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
  void postingClosesTheDraftAndALateSavingDoesNotBringItBack() {
    Actor writer = newcomer();
    PostRef ref = samples.question(samples.anna());
    AnswerService answers = community.get(AnswerService.class);
    String answer = "answer:" + ref.threadId();
    String comment = "comment:" + ref.postId();
    save(writer, answer, "fa", 1, 0, "an answer");
    save(writer, comment, "fc", 1, 0, "a comment");

    answers.answer(writer, ref.threadId(), "an answer", "fa");
    answers.comment(writer, ref.postId(), "a comment", "fc");

    assertThat(views.list(writer, null, 10).items()).isEmpty();
    assertRefused(Conflict.class, "draft.gone", () -> save(writer, answer, "fa", 2, 1, "late"));
    assertRefused(Conflict.class, "draft.gone", () -> save(writer, comment, "fc", 2, 1, "late"));
    assertRefused(
        Conflict.class, "draft.gone", () -> save(writer, answer, "other tab", 1, 1, "late"));
    assertThat(views.list(writer, null, 10).items()).isEmpty();

    save(writer, answer, "new", 1, 0, "another answer");
    assertThat(body(writer, answer)).isEqualTo("another answer");
  }

  @Test
  void firstSavingThatComesAfterThePostingIsRefused() {
    Actor writer = newcomer();
    NewThread thread =
        new NewThread(
            ThreadType.QUESTION, "open", "Why does it hum at night?", "It hums.", List.of(), "fq");
    community.get(ThreadService.class).start(writer, thread);

    assertRefused(Conflict.class, "draft.gone", () -> save(writer, "ask", "fq", 1, 0, "It hums."));
    assertThat(views.list(writer, null, 10).items()).isEmpty();
  }

  @Test
  void whatAnotherTabWroteSurvivesThePostingOfThisOne() {
    Actor writer = newcomer();
    PostRef ref = samples.question(samples.anna());
    String place = "answer:" + ref.threadId();
    save(writer, place, "one", 1, 0, "short");
    save(writer, place, "two", 1, 1, "much longer");

    community.get(AnswerService.class).answer(writer, ref.threadId(), "short", "one");

    assertThat(body(writer, place)).isEqualTo("much longer");
  }

  @Test
  void editClosesItsDraft() {
    Actor writer = newcomer();
    PostRef ref = samples.question(writer);
    String place = "edit:" + ref.postId();
    PostService posts = community.get(PostService.class);
    drafts.save(
        writer, DraftPlace.of(place), new DraftSaving("f", 1, 0, 1L, DraftText.ofBody("new")));

    posts.edit(writer, ref.postId(), PostEdit.ofBody("new words", 1));

    assertThat(views.list(writer, null, 10).items()).isEmpty();
    DraftSaving late = new DraftSaving("f", 2, 1, 1L, DraftText.ofBody("late"));
    assertRefused(
        Conflict.class, "draft.gone", () -> drafts.save(writer, DraftPlace.of(place), late));
    DraftSaving unsaved = new DraftSaving("g", 1, 0, 1L, DraftText.ofBody("never saved before"));
    assertRefused(
        Conflict.class, "draft.gone", () -> drafts.save(writer, DraftPlace.of(place), unsaved));
    DraftSaving next = new DraftSaving("h", 1, 0, 2L, DraftText.ofBody("next edit"));
    drafts.save(writer, DraftPlace.of(place), next);
    assertThat(body(writer, place)).isEqualTo("next edit");
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

  private static String body(Actor actor, String place) {
    return views.find(actor, DraftPlace.of(place)).orElseThrow().text().body();
  }

  private static void assertRefused(Class<? extends Problem> type, String code, Runnable request) {
    assertThatThrownBy(request::run)
        .isInstanceOf(type)
        .satisfies(thrown -> assertThat(((Problem) thrown).code()).isEqualTo(code));
  }
}
