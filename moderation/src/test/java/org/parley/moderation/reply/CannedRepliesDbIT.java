package org.parley.moderation.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;

class CannedRepliesDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
  }

  @BeforeEach
  void anEmptyShelf() {
    Jdbi.create(community.dataSource())
        .useHandle(handle -> handle.execute("delete from canned_reply"));
  }

  @Test
  void onlyApprovedOnesAreOfferedWithTheThreadsOwnWords() {
    PostRef thread = samples.question(samples.anna());
    long id = write("Warranty", "Dear {customer}, about {thread} in {space}: {agent}");
    assertThat(offered(thread)).isEmpty();

    approve(id);

    assertThat(offered(thread))
        .extracting(FilledReply::title, FilledReply::text)
        .containsExactly(
            tuple(
                "Warranty",
                "Dear Anna, about Why does my battery stop at 80 percent? in Space open:"
                    + " Alex.Agent"));
  }

  @Test
  void anotherTextHasToBeApprovedAgainAndAnotherTitleHasNot() {
    long id = write("Greeting", "Hello {customer}");
    approve(id);

    service().change(samples.agent(), id, version(id), NewReply.of("Hello", "Hello {customer}"));
    assertThat(find(id).state()).isEqualTo(ReplyState.APPROVED);

    service().change(samples.agent(), id, version(id), NewReply.of("Hello", "Hi {customer}"));
    assertThat(find(id).state()).isEqualTo(ReplyState.DRAFT);
    assertThat(find(id).approval()).isNull();
    assertThat(offered(samples.question(samples.anna()))).isEmpty();
  }

  @Test
  void listHoldsOnlyTheStateThatIsAskedFor() {
    approve(write("Warranty", "Two years."));
    write("Refund", "Within a week.");

    assertThat(views().list(samples.agent(), ReplyState.DRAFT, null, 10).items())
        .extracting(CannedReplyView::title)
        .containsExactly("Refund");
    assertThat(views().list(samples.agent(), ReplyState.ofWord("approved"), null, 10).items())
        .extracting(CannedReplyView::title)
        .containsExactly("Warranty");
    assertThatThrownBy(() -> ReplyState.ofWord("burnt")).hasMessage("canned.state");
  }

  @Test
  void nobodyApprovesTheirOwnWordsAndAgentsApproveNone() {
    Actor mona = samples.moderator();
    long id = service().write(mona, NewReply.of("Mine", "My own words"), null);

    assertThatThrownBy(() -> service().approve(mona, id, version(id)))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("canned.own-words");
    assertThatThrownBy(() -> service().approve(samples.agent(), id, version(id)))
        .isInstanceOf(NotAllowed.class)
        .hasMessage("canned.not-approver");
    assertThat(find(id).state()).isEqualTo(ReplyState.DRAFT);

    service().approve(samples.administrator(), id, version(id));
    assertThat(find(id).approval().by().name()).isEqualTo("ada.admin");
  }

  @Test
  void whoChangesTheWordsOfAnApprovedOneCannotApproveThem() {
    long id = write("Refund", "We refund it.");
    Actor mona = samples.moderator();
    service().change(mona, id, version(id), NewReply.of("Refund", "We refund all of it."));

    assertThatThrownBy(() -> service().approve(mona, id, version(id)))
        .hasMessage("canned.own-words");
  }

  @Test
  void whatWasChangedSinceItWasReadIsNeitherApprovedNorOverwritten() {
    long id = write("Return", "Send it back.");
    long read = version(id);
    service().change(samples.agent(), id, read, NewReply.of("Return", "Keep it."));

    assertThatThrownBy(() -> service().approve(samples.moderator(), id, read))
        .isInstanceOf(Conflict.class)
        .hasMessage("canned.changed");
    assertThatThrownBy(
            () -> service().change(samples.moderator(), id, read, NewReply.of("Return", "Late")))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> service().remove(samples.moderator(), id, read))
        .isInstanceOf(Conflict.class);
    assertThat(find(id).body()).isEqualTo("Keep it.");
  }

  @Test
  void theSameRequestAtOnceMakesOne() throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(4);
    Callable<Long> request =
        () -> service().write(samples.agent(), NewReply.of("Once", "Only once"), "key-1");
    List<Long> ids = new ArrayList<>();
    try {
      for (Future<Long> made : crowd.invokeAll(List.of(request, request, request, request))) {
        ids.add(made.get());
      }
    } finally {
      crowd.shutdownNow();
    }

    assertThat(ids).hasSize(4).containsOnly(ids.get(0));
    assertThat(views().list(samples.agent(), null, null, 10).items()).hasSize(1);
  }

  @Test
  void pagesJoinDraftsFirstThenByTitle() {
    approve(write("b approved", "b"));
    write("Zebra", "z");
    approve(write("A approved", "a"));
    write("apple", "a");

    List<String> titles = new ArrayList<>();
    String after = null;
    do {
      var page = views().list(samples.agent(), null, after, 1);
      page.items().forEach(reply -> titles.add(reply.title()));
      after = page.next();
    } while (after != null);

    assertThat(titles).containsExactly("apple", "Zebra", "A approved", "b approved");
  }

  @Test
  void agentsTakeAwayTheirOwnDraftsAndWhoKeepsOrderAny() {
    long id = write("Gone", "Soon gone");
    Actor other = samples.actor("olga.agent", Role.AGENT);

    assertThatThrownBy(() -> service().remove(other, id, version(id)))
        .hasMessage("canned.not-yours");
    service().remove(samples.moderator(), id, version(id));

    assertThatThrownBy(() -> find(id)).isInstanceOf(NotFound.class);
  }

  @Test
  void customersReadAndWriteNothingOfThem() {
    long id = write("Inside", "Internal words");
    PostRef thread = samples.question(samples.anna());
    for (Actor outsider : List.of(Actor.visitor(), samples.anna(), product())) {
      assertThatThrownBy(() -> views().list(outsider, null, null, 10))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> views().find(outsider, id)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> filled().forThread(outsider, thread.threadId()))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> service().write(outsider, NewReply.of("x", "y"), null))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> service().change(outsider, id, 1, NewReply.of("x", "y")))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> service().approve(outsider, id, 1)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> service().remove(outsider, id, 1)).isInstanceOf(NotAllowed.class);
    }
    assertThat(find(id).body()).isEqualTo("Internal words");
  }

  @Test
  void threadsThatTheAgentDoesNotSeeLendNoWords() {
    PostRef secret = samples.thread(samples.petra(), "pilots", "How is the secret firmware?");
    approve(write("Any", "About {thread}"));

    assertThatThrownBy(() -> offered(secret)).isInstanceOf(NotFound.class);
  }

  private static Actor product() {
    return samples.actor("paul.product", Role.PRODUCT);
  }

  private static long write(String title, String body) {
    return service().write(samples.agent(), NewReply.of(title, body), null);
  }

  private static void approve(long id) {
    service().approve(samples.moderator(), id, version(id));
  }

  private static long version(long id) {
    return find(id).version();
  }

  private static CannedReplyView find(long id) {
    return views().find(samples.administrator(), id);
  }

  private static List<FilledReply> offered(PostRef thread) {
    return filled().forThread(samples.agent(), thread.threadId());
  }

  private static CannedReplyService service() {
    return community.get(CannedReplyService.class);
  }

  private static CannedReplyViews views() {
    return community.get(CannedReplyViews.class);
  }

  private static FilledReplies filled() {
    return community.get(FilledReplies.class);
  }
}
