package org.parley.community.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.community.member.Actor;
import org.parley.community.notification.InboxEntry;
import org.parley.community.notification.InboxQuery;
import org.parley.community.notification.InboxService;
import org.parley.community.notification.InboxViews;
import org.parley.community.notification.MailChoice;
import org.parley.community.notification.SearchFinding;
import org.parley.community.notification.SearchNews;
import org.parley.community.thread.PostRef;

/** What members are told of what their saved searches found. */
class SavedSearchNoticeDbIT extends NoticedMembers {

  private static final long SEARCH = 17;

  @AfterEach
  void everythingAsItWas() {
    restore();
  }

  @Test
  void oneMailForAllThatASearchHasFoundInManyThreads() throws Exception {
    Actor anna = samples.anna();
    PostRef first = samples.thread(samples.ben(), "open", "A battery that hums");
    PostRef second = samples.thread(samples.ben(), "open", "A battery that sings");
    tell(anna, first, MailChoice.AT_ONCE);
    tell(anna, second, MailChoice.AT_ONCE);
    tell(anna, second, MailChoice.AT_ONCE);

    deliver();

    MimeMessage mail = onlyMail("anna@");
    assertThat(mail.getSubject()).isEqualTo("[Parley] New results for \"Batteries\"");
    assertThat(mail.getHeader("List-Unsubscribe")[0]).contains(".saved-search.");
    assertThat(mail.getHeader("Reply-To")).isNull();
    assertThat(text(mail))
        .contains(
            "Ben wrote in \"A battery that hums\":",
            "Ben wrote in \"A battery that sings\":",
            "http://127.0.0.1:8080/searches/17");
  }

  @Test
  void mailShowsTenAndCountsTheOthers() throws Exception {
    Actor anna = samples.anna();
    for (int i = 0; i < 13; i++) {
      tell(anna, samples.thread(samples.ben(), "open", "Battery number " + i), MailChoice.AT_ONCE);
    }

    deliver();

    assertThat(text(onlyMail("anna@"))).contains("And 3 more.").doesNotContain("Battery number 11");
  }

  @Test
  void whatIsOutOfSightMutedOrReadIsNotMailed() {
    Actor anna = samples.anna();
    PostRef post = samples.thread(samples.ben(), "open", "A battery that hums");
    for (String sql :
        List.of(
            "update post set state = 'HIDDEN' where id = :post",
            "update thread set state = 'DELETED' where id = :thread",
            "update space set access = 'GROUP', group_id = (select id from member_group)"
                + " where slug = 'open'",
            "insert into thread_mute select id, :thread, now() from member",
            "update notification set read_at = now()",
            "insert into notification_choice select id, 'SAVED_SEARCH', true, 'OFF' from member",
            "update member set suspended_at = now() where name = 'anna'")) {
      execute("delete from notification");
      tell(anna, post, MailChoice.AT_ONCE);
      change(sql, post);

      deliver();

      assertThat(servers.sentTo("anna@")).as(sql).isEmpty();
      restore();
    }
  }

  @Test
  void searchThatIsSilencedOrGoneIsNotMailed() {
    Actor anna = samples.anna();
    PostRef post = samples.thread(samples.ben(), "open", "A battery that hums");
    tell(anna, post, MailChoice.AT_ONCE);
    inTransaction(() -> news().hush(anna.id(), SEARCH));
    deliver();
    assertThat(servers.sentTo("anna@")).isEmpty();
    assertThat(inbox(anna)).hasSize(1);

    inTransaction(() -> news().forget(anna.id(), SEARCH));
    assertThat(inbox(anna)).isEmpty();
  }

  @Test
  void inboxHasOneEntryThatCountsWhatMayBeSeenAndIsReadAsOne() {
    Actor anna = samples.anna();
    PostRef first = samples.thread(samples.ben(), "open", "A battery that hums");
    PostRef second = samples.thread(samples.ben(), "open", "A battery that sings");
    tell(anna, first, MailChoice.OFF);
    tell(anna, second, MailChoice.OFF);
    assertThat(inbox(anna)).singleElement().extracting(InboxEntry::count).isEqualTo(2);

    change("update post set state = 'HIDDEN' where id = :post", second);
    assertThat(inbox(anna)).singleElement().extracting(InboxEntry::count).isEqualTo(1);
    restore();

    long newest = inbox(anna).get(0).id();
    community.get(InboxService.class).markEntryRead(anna, newest);
    assertThat(community.get(InboxViews.class).unread(anna)).isZero();
    assertThat(inbox(anna)).singleElement().extracting(InboxEntry::count).isEqualTo(2);
  }

  @Test
  void openingTheSearchOrThePostDoesTheWorkOfTheNews() {
    Actor anna = samples.anna();
    PostRef first = samples.thread(samples.ben(), "open", "A battery that hums");
    PostRef second = samples.thread(samples.ben(), "open", "A battery that sings");
    tell(anna, first, MailChoice.OFF);
    tell(anna, second, MailChoice.OFF);

    InboxService inbox = community.get(InboxService.class);
    inbox.see(anna, first.threadId(), List.of(first.postId()));
    assertThat(community.get(InboxViews.class).unread(anna)).isEqualTo(1);
    inbox.see(anna, "/searches/" + SEARCH);
    assertThat(community.get(InboxViews.class).unread(anna)).isZero();
  }

  @Test
  void whatAMemberChoseForAllSearchesIsTheMostThatHappens() {
    Actor anna = samples.anna();
    execute(
        "insert into notification_choice select id, 'SAVED_SEARCH', false, 'DIGEST' from member");
    tell(anna, samples.thread(samples.ben(), "open", "A battery that hums"), MailChoice.AT_ONCE);

    assertThat(inbox(anna)).isEmpty();
    String mail =
        community
            .get(Jdbi.class)
            .withHandle(
                handle ->
                    handle.createQuery("select mail from notification").mapTo(String.class).one());
    assertThat(mail).isEqualTo("DIGEST");
  }

  private static List<InboxEntry> inbox(Actor actor) {
    return community.get(InboxViews.class).list(actor, InboxQuery.of(false, null, null)).items();
  }

  private static void tell(Actor owner, PostRef post, MailChoice mail) {
    SearchFinding found =
        new SearchFinding(
            owner.id(),
            SEARCH,
            "Batteries",
            true,
            mail,
            post.threadId(),
            post.postId(),
            samples.ben().id());
    inTransaction(() -> news().tell(found));
  }

  private static SearchNews news() {
    return community.get(SearchNews.class);
  }

  private static void inTransaction(Runnable work) {
    community
        .standalone()
        .inTransaction(
            () -> {
              work.run();
              return null;
            });
  }
}
