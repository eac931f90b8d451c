package org.parley.moderation.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.community.expertise.ExpertisePump;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.AnswerQuery;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.community.thread.PostView;
import org.parley.community.thread.ThreadViews;

/** Who verifies what, and for whom an answer is verified. */
class VerifierDbIT extends VerifiedAnswers {

  @Test
  void onlyStaffVerifies() {
    PostRef answer = answer();
    NewVerification asked = asked(answer, "4.2", today());

    for (Actor actor : List.of(Actor.visitor(), samples.anna(), samples.ben(), Actor.operator())) {
      assertThatThrownBy(() -> service().verify(actor, answer.postId(), asked))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> service().withdraw(actor, answer.postId()))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> waiting(actor, "")).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> queue().find(actor, answer.postId())).isInstanceOf(NotAllowed.class);
      assertThat(queue().count(actor)).isZero();
    }
    for (Actor actor : List.of(samples.agent(), samples.moderator(), samples.administrator())) {
      service().verify(actor, answer.postId(), asked);
    }
    assertThat(read(samples.ben(), answer).verified().by().name()).isEqualTo("ada.admin");
  }

  @Test
  void onlyPublishedAnswersToQuestionsAreVerifiedAsTheyWereRead() {
    PostRef question = samples.question(samples.ben());
    PostRef answer = samples.answer(samples.anna(), question);
    PostRef hidden = samples.answer(samples.anna(), question);
    community.get(PostService.class).hide(samples.moderator(), hidden.postId());
    NewVerification stale = asked(answer, "4.2", today());
    edit(samples.anna(), answer, TEXT + " Quickly.");

    assertThatThrownBy(() -> verify(samples.agent(), question, "4.2", today()))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> verify(samples.moderator(), hidden, "4.2", today()))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> verify(samples.agent(), hidden, "4.2", today()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> service().verify(samples.agent(), answer.postId(), stale))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> service().withdraw(samples.agent(), answer.postId()))
        .isInstanceOf(NotFound.class);
    assertThat(read(samples.ben(), answer).verified()).isNull();
  }

  @Test
  void outsidersOfAGroupNeitherVerifyThereNorReadOfIt() {
    Actor petra = samples.petra();
    PostRef question = samples.thread(petra, "pilots", "Does the new firmware hold?");
    PostRef answer = samples.answer(petra, question);
    Actor pilot =
        new Actor(samples.agent().id(), "alex.agent", samples.agent().roles(), petra.groups());
    Actor outsider = samples.actor("olga.agent", Role.AGENT);
    verify(pilot, answer, "4.2", today().plusDays(1));
    edit(petra, answer, TEXT + " Secretly.");
    deliver();

    assertThat(waiting(pilot, "")).anyMatch(waits(answer));
    assertThat(waiting(outsider, "")).noneMatch(waits(answer));
    assertThat(queue().count(pilot)).isGreaterThan(queue().count(outsider));
    assertThatThrownBy(() -> queue().find(outsider, answer.postId())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> verify(outsider, answer, "4.2", today())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> service().withdraw(outsider, answer.postId()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void ownAnswersCanBeVerifiedAndReadersSeeThatTheyWere() {
    PostRef answer = samples.answer(samples.agent(), samples.question(samples.ben()));

    verify(samples.agent(), answer, "4.2", today());

    assertThat(read(samples.ben(), answer).isVerifiedByAuthor()).isTrue();
  }

  @Test
  void aHiddenAnswerIsVerifiedToNobodyAndAgainWhenItIsBack() {
    PostRef answer = answer();
    verify(samples.agent(), answer, "4.2", today());

    community.get(PostService.class).hide(samples.moderator(), answer.postId());
    assertThat(read(samples.moderator(), answer).verified()).isNull();
    community.get(PostService.class).restore(samples.moderator(), answer.postId());

    assertThat(read(samples.ben(), answer).verified()).isNotNull();
  }

  @Test
  void verifiedAnswersStandBeforeTheOthersAndBehindTheOfficialOne() {
    PostRef question = samples.question(samples.ben());
    PostRef first = samples.answer(samples.anna(), question);
    PostRef second = samples.answer(samples.petra(), question);
    verify(samples.agent(), second, "4.2", today());

    var page =
        community
            .get(ThreadViews.class)
            .find(Actor.visitor(), question.threadId(), AnswerQuery.firstPage());

    assertThat(page.pinned()).extracting(PostView::id).containsExactly(second.postId());
    assertThat(page.answers().items()).extracting(PostView::id).containsExactly(first.postId());
  }

  @Test
  void aVerifiedAnswerCountsForItsAuthorUntilItIsEdited() {
    Actor expert = samples.actor("vera.expert");
    PostRef answer = samples.answer(expert, samples.question(samples.ben()));
    verify(samples.agent(), answer, "4.2", today().plusDays(30));
    assertThat(verifiedAnswersOf(expert)).isEqualTo(1);

    edit(expert, answer, TEXT + " Twice.");

    assertThat(verifiedAnswersOf(expert)).isZero();
  }

  @Test
  void theQueueIsReadBySpaceAndPageByPage() {
    for (int i = 0; i < 3; i++) {
      PostRef answer =
          samples.answer(
              samples.anna(), samples.thread(samples.ben(), "members", "What does it say, " + i));
      verify(samples.agent(), answer, "4.2", today().plusDays(1));
      edit(samples.anna(), answer, TEXT + " Number " + i);
      tick();
      deliver();
    }

    var first = queue().list(samples.agent(), new QueueQuery("", "members", null, 2));
    var rest = queue().list(samples.agent(), new QueueQuery("", "members", first.next(), 2));

    assertThat(first.items()).hasSize(2);
    assertThat(rest.items()).singleElement().matches(last -> last.excerpt().endsWith("Number 2"));
    assertThat(rest.next()).isNull();
    assertThat(queue().list(samples.agent(), new QueueQuery("", "nowhere", null, 2)).items())
        .isEmpty();
    assertThatThrownBy(() -> waiting(samples.agent(), "bored")).isInstanceOf(Invalid.class);
  }

  private static long verifiedAnswersOf(Actor member) {
    community.get(ExpertisePump.class).reckonDue();
    return jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select coalesce(sum(verified), 0) from expert_rank
                        where member_id = :id and scope = 'ALL'""")
                    .bind("id", member.id())
                    .mapTo(Long.class)
                    .one());
  }
}
