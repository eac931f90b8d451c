package org.parley.community.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotFound;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;

/** Whose attachments are, who sees them when, and when they end. */
class AttachmentsDbIT extends AttachedFiles {

  @Test
  void isItsMembersAloneUntilAPostNamesIt() {
    long id = upload(anna, picture());

    assertSeen(id, anna);
    assertHidden(id, ben, Actor.visitor(), samples.moderator(), samples.administrator());
    ask(anna, "open", "Look: ![it](/a/" + id + "/a.png#40x20)");
    assertSeen(id, anna, ben, Actor.visitor(), samples.moderator());
  }

  @Test
  void isSeenByThoseWhoSeeThePost() {
    Actor petra = samples.petra();
    long amongMembers = upload(anna, picture());
    long amongPilots = upload(petra, picture());
    long own = upload(anna, picture());
    ask(anna, "members", "![it](/a/" + amongMembers + "/a.png)");
    ask(petra, "pilots", "![it](/a/" + amongPilots + "/a.png)");
    ask(anna, "billing", "![it](/a/" + own + "/a.png)");

    assertSeen(amongMembers, ben, petra);
    assertHidden(amongMembers, Actor.visitor());
    assertSeen(amongPilots, petra, samples.administrator());
    assertHidden(amongPilots, ben, anna, samples.moderator(), samples.agent(), Actor.visitor());
    assertSeen(own, anna, samples.agent());
    assertHidden(own, ben, petra, Actor.visitor());
  }

  @Test
  void goesOutOfSightWithItsPostAndComesBackWithIt() {
    long id = upload(anna, picture());
    PostRef post = ask(anna, "open", "![it](/a/" + id + "/a.png)");
    PostService posts = community.get(PostService.class);

    posts.hide(samples.moderator(), post.postId());
    assertHidden(id, ben, Actor.visitor(), samples.agent());
    assertSeen(id, anna, samples.moderator());
    posts.restore(samples.moderator(), post.postId());
    assertSeen(id, ben);
    posts.delete(anna, post.postId());
    assertHidden(id, ben, Actor.visitor());
  }

  @Test
  void goesOutOfSightWhenItsSpaceIsClosed() {
    long id = upload(anna, picture());
    ask(anna, "open", "![it](/a/" + id + "/a.png)");
    Jdbi jdbi = Jdbi.create(community.dataSource());

    jdbi.useHandle(
        handle -> handle.execute("update space set access = 'MEMBERS' where slug = 'open'"));
    try {
      assertHidden(id, Actor.visitor());
      assertSeen(id, ben);
    } finally {
      jdbi.useHandle(
          handle -> handle.execute("update space set access = 'OPEN' where slug = 'open'"));
    }
  }

  @Test
  void staysAsLongAsOneOfItsPostsIsSeen() {
    long id = upload(anna, picture());
    PostRef first = ask(anna, "open", "![it](/a/" + id + "/a.png)");
    ask(anna, "members", "Again ![it](/a/" + id + "/a.png)");

    community.get(PostService.class).hide(samples.moderator(), first.postId());

    assertSeen(id, ben);
    assertHidden(id, Actor.visitor());
  }

  @Test
  void isNamedByAnswersCommentsAndEditsToo() {
    long inAnswer = upload(ben, picture());
    long inComment = upload(ben, picture());
    long inEdit = upload(anna, picture());
    PostRef question = ask(anna, "open", "Nothing to see.");
    AnswerService answers = community.get(AnswerService.class);

    answers.answer(ben, question.threadId(), "![](/a/" + inAnswer + "/a.png)", null);
    answers.comment(ben, question.postId(), "[x](/a/" + inComment + "/a.png)", null);
    edit(anna, question, "![](/a/" + inEdit + "/a.png)");

    for (long id : List.of(inAnswer, inComment, inEdit)) {
      assertSeen(id, Actor.visitor());
    }
  }

  @Test
  void staysWithTheHistoryThatShowsIt() {
    long id = upload(anna, picture());
    PostRef question = ask(anna, "open", "![](/a/" + id + "/a.png)");

    edit(anna, question, "Without it.");

    assertSeen(id, Actor.visitor());
    assertThatThrownBy(() -> community.get(AttachmentService.class).delete(anna, id))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void cannotBeOpenedByAnotherMembersPost() {
    long id = upload(anna, picture());
    String text = "Mine now: ![it](/a/" + id + "/a.png)";

    PostRef question = ask(ben, "open", text);
    edit(samples.moderator(), question, text + " as a moderator");

    assertHidden(id, ben, Actor.visitor(), samples.moderator());
    assertSeen(id, anna);
  }

  @Test
  void isCarriedOnByWhoKeepsOrderAndSeesIt() {
    long id = upload(anna, picture());
    ask(anna, "members", "![it](/a/" + id + "/a.png)");

    ask(samples.moderator(), "open", "As Anna shows: ![it](/a/" + id + "/a.png)");

    assertSeen(id, Actor.visitor());
  }

  @Test
  void isNotOpenedByAnAddressElsewhere() {
    long id = upload(anna, picture());

    ask(anna, "open", "See https://elsewhere.example/a/" + id + "/a.png and x/a/" + id + "/a.png");

    assertHidden(id, ben);
  }

  @Test
  void isTakenBackByItsMemberOnly() {
    long id = upload(anna, picture());
    AttachmentService attachments = community.get(AttachmentService.class);

    assertThatThrownBy(() -> attachments.delete(ben, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> attachments.delete(samples.administrator(), id))
        .isInstanceOf(NotFound.class);
    attachments.delete(anna, id);
    assertHidden(id, anna);
  }

  @Test
  void listIsPagedNewestFirst() {
    List<Long> ids = Stream.generate(() -> upload(anna, picture())).limit(3).toList();
    AttachmentViews views = community.get(AttachmentViews.class);

    var first = views.own(anna, null, 2);
    var second = views.own(anna, first.next(), 2);

    assertThat(first.items())
        .extracting(AttachmentView::id)
        .containsExactly(ids.get(2), ids.get(1));
    assertThat(second.items()).extracting(AttachmentView::id).containsExactly(ids.get(0));
    assertThat(second.next()).isNull();
  }

  private static void edit(Actor actor, PostRef post, String body) {
    long version =
        Jdbi.create(community.dataSource())
            .withHandle(
                handle ->
                    handle
                        .createQuery("select version from post where id = :id")
                        .bind("id", post.postId())
                        .mapTo(Long.class)
                        .one());
    community.get(PostService.class).edit(actor, post.postId(), PostEdit.ofBody(body, version));
  }
}
