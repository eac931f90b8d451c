package org.parley.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.community.event.EventPump;
import org.parley.community.follow.FollowService;
import org.parley.community.member.Actor;
import org.parley.community.notification.InboxEntry;
import org.parley.community.notification.InboxViews;
import org.parley.community.thread.MoveService;
import org.parley.community.thread.PostEdit;
import org.parley.community.thread.PostRef;
import org.parley.community.thread.PostService;
import org.parley.search.SearchIndex;
import org.parley.search.indexing.IndexUpdates;

/** What saved searches tell, and what not. */
class SavedSearchNewsSearchIT extends SavedSearchWorld {

  @Test
  void newPostsThatMatchAreOneEntryThatLeadsToTheSearch() {
    ask("The old inverter hums");
    long id = save(anna, "Humming", "q=inverter&sort=newest", HowTold.INBOX);
    PostRef question = ask("An inverter sings");
    answer(ben, question, "My inverter sings, too.");
    ask("The roof is wet");

    assertThat(told(anna)).containsExactly("2 Humming");
    InboxEntry entry = inbox(anna).get(0);
    assertThat(entry.path()).isEqualTo("/searches/" + id);
    assertThat(entry.isAboutThread()).isFalse();
    assertThat(get(InboxViews.class).unread(anna)).isEqualTo(2);
    assertThat(told(ben)).isEmpty();
  }

  @Test
  void eachPostIsToldOnceHoweverOftenItChanges() {
    save(anna, "q=inverter");
    PostRef question = ask("An inverter sings");
    assertThat(told(anna)).containsExactly("1 q=inverter");

    edit(question, "The inverter sings louder now than ever before.");
    assertThat(told(anna)).containsExactly("1 q=inverter");
    jdbi().useHandle(handle -> handle.execute("delete from notification"));
    edit(question, "The inverter sings even louder than that, every night.");
    assertThat(told(anna)).as("nor after the news was forgotten").isEmpty();
  }

  @Test
  void ownPostsAreNoNews() {
    save(anna, "q=inverter");
    ask(anna, "open", "My inverter sings");

    assertThat(told(anna)).isEmpty();
  }

  @Test
  void editMakesANewPostMatchButNotAnOldOne() {
    PostRef old = ask("The pump sings");
    save(anna, "q=inverter");
    PostRef fresh = ask("The fan sings");
    assertThat(told(anna)).isEmpty();

    edit(old, "It is the inverter that sings, I believe.");
    edit(fresh, "It is the inverter that sings, I think.");
    assertThat(told(anna)).containsExactly("1 q=inverter");

    community.clock().advance(Duration.ofDays(31));
    PostRef later = ask("A quiet thing");
    community.clock().advance(Duration.ofDays(31));
    edit(later, "It is the inverter that sings, too late.");
    assertThat(told(anna)).containsExactly("1 q=inverter");
  }

  @Test
  void whoMayNotSeeItIsNotToldUntilItIsMovedWhereTheyDo() {
    save(anna, "q=inverter");
    save(petra, "q=inverter");
    PostRef question = ask(petra, "pilots", "An inverter of the future");
    answer(admin, question, "This inverter is a secret.");
    assertThat(told(anna)).isEmpty();
    assertThat(told(petra)).containsExactly("1 q=inverter");

    get(MoveService.class).move(admin, question.threadId(), "open", null);
    assertThat(told(anna)).as("new to her, and written since").containsExactly("2 q=inverter");
    assertThat(told(petra)).containsExactly("1 q=inverter");
  }

  @Test
  void whoLosesAccessSeesNothingOfWhatWasTold() {
    save(petra, "Future", "q=inverter", HowTold.AT_ONCE);
    PostRef question = ask(admin, "pilots", "An inverter of the future");
    ask(moderator, "open", "An inverter of the past");
    assertThat(told(petra)).containsExactly("2 Future");

    jdbi().useHandle(handle -> handle.execute("delete from member_group_member"));
    Actor outside = new Actor(petra.id(), petra.name(), petra.roles(), Set.of());
    assertThat(told(outside)).containsExactly("1 Future");
    samples.petra();
    assertThat(told(petra)).containsExactly("2 Future");

    get(PostService.class).hide(admin, question.postId());
    assertThat(told(petra)).containsExactly("1 Future");
  }

  @Test
  void ownQuestionsOfOthersAreNotTold() {
    save(anna, "q=invoice");
    save(moderator, "q=invoice");
    ask(ben, "billing", "My invoice is wrong");

    assertThat(told(anna)).isEmpty();
    assertThat(told(moderator)).containsExactly("1 q=invoice");
  }

  @Test
  void whatWasHiddenBeforeItIsToldIsNotTold() {
    save(anna, "q=inverter");
    PostRef question = ask("An inverter sings");
    takeUp();
    get(PostService.class).hide(moderator, question.postId());
    tell();
    assertThat(inbox(anna)).isEmpty();

    get(PostService.class).restore(moderator, question.postId());
    assertThat(told(anna)).as("then it is new").containsExactly("1 q=inverter");
  }

  @Test
  void mutedThreadsTellNothingNorDoTheyLater() {
    save(anna, "q=inverter");
    PostRef question = ask("An inverter sings");
    get(FollowService.class).mute(anna, question.threadId());
    assertThat(told(anna)).isEmpty();

    get(FollowService.class).unmute(anna, question.threadId());
    edit(question, "The inverter sings louder now than ever before.");
    assertThat(told(anna)).isEmpty();
    answer(ben, question, "The inverter stopped.");
    assertThat(told(anna)).containsExactly("1 q=inverter");
  }

  @Test
  void filtersCountAsOnThePage() {
    save(anna, "q=inverter&space=members");
    save(anna, "q=inverter&author=petra");
    save(anna, "q=inverter&type=answer");
    save(anna, "tag=battery&space=members");
    save(anna, "author=petra");
    save(anna, "tag=app");
    save(anna, "q=inverter+-sings");
    save(anna, "q=%22inverter+sings%22");
    save(anna, "q=invert");
    PostRef question = ask("An inverter sings");
    assertThat(told(anna)).containsExactlyInAnyOrder("1 q=%22inverter+sings%22", "1 q=invert");

    ask(petra, "members", "An inverter for members");
    answer(ben, question, "An inverter that is loud");
    assertThat(told(anna))
        .containsExactlyInAnyOrder(
            "1 q=inverter&space=members",
            "1 q=inverter&author=petra",
            "1 q=inverter&type=answer",
            "1 tag=battery&space=members",
            "1 author=petra",
            "1 q=inverter+-sings",
            "1 q=%22inverter+sings%22",
            "3 q=invert");
  }

  @Test
  void mostOfTheWordsDoOnlyWhereThePageSaysSo() {
    save(anna, "q=marmot+lantern");
    ask("A marmot with a gadget");
    assertThat(told(anna)).containsExactly("1 q=marmot+lantern");

    ask("A marmot, a gadget, a lantern");
    ask("The marmot lost its gadget");
    assertThat(told(anna)).containsExactly("2 q=marmot+lantern");
  }

  @Test
  void whatComesWhileTheIndexIsAwayIsToldLater() {
    save(anna, "q=inverter");
    ask("An inverter sings");
    get(EventPump.class).deliverDue();
    tell();
    assertThat(inbox(anna)).isEmpty();

    get(IndexUpdates.class).apply();
    tell();
    assertThat(inbox(anna)).hasSize(1);
    assertThat(count("select count(*) from saved_search_pending")).isZero();
  }

  @Test
  void whatTheEngineCannotAnswerIsToldLater() {
    save(anna, "q=inverter");
    ask("An inverter sings");
    takeUp();
    SearchIndex down =
        (SearchIndex)
            Proxy.newProxyInstance(
                SearchIndex.class.getClassLoader(),
                new Class<?>[] {SearchIndex.class},
                (proxy, method, arguments) -> {
                  throw new UncheckedIOException(new IOException("the engine is away"));
                });
    assertThatThrownBy(new WorkerOn(down, community)::tell).hasMessageContaining("away");
    assertThat(inbox(anna)).isEmpty();
    assertThat(count("select count(*) from saved_search_pending")).isPositive();

    assertThat(told(anna)).containsExactly("1 q=inverter");
  }

  @Test
  void votesDoNotHaveAPostComparedAgain() {
    save(anna, "q=inverter");
    PostRef question = ask("An inverter sings");
    assertThat(told(anna)).hasSize(1);
    List<NewPosts.Pending> pending = List.of(new NewPosts.Pending(1, question.threadId()));

    jdbi()
        .useHandle(
            handle -> handle.execute("update post set score = 7 where id = ?", question.postId()));
    assertThat(get(NewPosts.class).of(pending, community.clock().instant())).isEmpty();
  }

  private static void edit(PostRef post, String text) {
    int version = count("select version from post where id = " + post.postId());
    Actor author =
        count(
                    "select count(*) from post where id = "
                        + post.postId()
                        + " and author_id = "
                        + ben.id())
                == 1
            ? ben
            : moderator;
    get(PostService.class).edit(author, post.postId(), PostEdit.ofBody(text, version));
    tick();
  }
}
