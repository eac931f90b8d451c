package org.parley.community.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.member.Actor;
import org.parley.community.notice.NoticePump;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;

/** News of pages that are no posts: told, shown, read, mailed, and kept from who lost the space. */
class NewsElsewhereDbIT {

  private static final Spot BADGE = new Spot("Helpful", "/badges/helpful", null);

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static Samples samples;
  private Jdbi jdbi;

  @BeforeEach
  void empty() {
    samples = samples == null ? new Samples(community) : samples;
    jdbi = Jdbi.create(community.dataSource());
    execute("delete from mail_outbox");
    execute("delete from notification");
    execute("delete from notification_choice");
  }

  @Test
  void inboxLeadsToThePageUntilItWasSeen() {
    Actor anna = samples.anna();
    tell(anna, NotificationKind.BADGE, BADGE);

    InboxEntry entry = inbox(anna).get(0);

    assertThat(entry.subject().title()).isEqualTo("Helpful");
    assertThat(entry.path()).isEqualTo("/badges/helpful");
    assertThat(entry.isAboutThread()).isFalse();
    assertThat(views().unread(anna)).isEqualTo(1);

    community.get(InboxService.class).see(anna, "/badges/helpful");

    assertThat(views().unread(anna)).isZero();
  }

  @Test
  void sameOccasionIsToldOnce() {
    Actor anna = samples.anna();
    tell(anna, NotificationKind.BADGE, BADGE);
    tell(anna, NotificationKind.BADGE, BADGE);

    assertThat(inbox(anna)).hasSize(1);
  }

  @Test
  void eachPageIsAnEntryOfItsOwnAndIsReadAsOne() {
    Actor anna = samples.anna();
    tell(anna, NotificationKind.BADGE, BADGE);
    tell(anna, NotificationKind.BADGE, new Spot("Curious", "/badges/curious", null));

    List<InboxEntry> entries = inbox(anna);
    assertThat(entries).extracting(entry -> entry.subject().title()).contains("Helpful", "Curious");

    community.get(InboxService.class).markEntryRead(anna, entries.get(0).id());

    assertThat(inbox(anna)).filteredOn(InboxEntry::isUnread).hasSize(1);
  }

  @Test
  void whoDoesNotSeeTheSpaceIsNeitherToldNorShown() {
    Actor anna = samples.anna();
    Actor petra = samples.petra();
    Actor agent = samples.agent();
    Spot draft = new Spot("Secret plan", "/documents/1", space("pilots"));

    tell(anna, NotificationKind.DOCUMENT, draft);
    tell(petra, NotificationKind.DOCUMENT, draft);
    tell(agent, NotificationKind.DOCUMENT, draft);

    assertThat(inbox(anna)).isEmpty();
    assertThat(inbox(petra)).hasSize(1);
    assertThat(inbox(agent)).isEmpty();

    execute("delete from member_group_member where member_id = " + petra.id());

    assertThat(inbox(petra)).isEmpty();
    assertThat(views().unread(petra)).isZero();
  }

  @Test
  void ownQuestionsSpaceIsStaffsAlone() {
    Spot draft = new Spot("Bills", "/documents/2", space("billing"));
    Actor anna = samples.anna();
    Actor agent = samples.agent();

    tell(anna, NotificationKind.DOCUMENT, draft);
    tell(agent, NotificationKind.DOCUMENT, draft);

    assertThat(inbox(anna)).isEmpty();
    assertThat(inbox(agent)).hasSize(1);
  }

  @Test
  void mailGoesAtOnceToWhoWantsItAndNamesTheSpaceToBeSeen() {
    Actor petra = samples.petra();
    wantMail(petra, NotificationKind.DOCUMENT);
    tell(petra, NotificationKind.DOCUMENT, new Spot("Plan", "/documents/3", space("pilots")));

    community.get(NoticePump.class).mailDue();

    assertThat(texts()).singleElement().asString().contains("/documents/3").contains("Plan");
    assertThat(count("select count(*) from mail_about_space")).isEqualTo(1);
  }

  @Test
  void nothingIsMailedToWhoLostTheSpaceMeanwhile() {
    Actor petra = samples.petra();
    wantMail(petra, NotificationKind.DOCUMENT);
    tell(petra, NotificationKind.DOCUMENT, new Spot("Plan", "/documents/4", space("pilots")));
    execute("delete from member_group_member where member_id = " + petra.id());

    community.get(NoticePump.class).mailDue();

    assertThat(texts()).isEmpty();
  }

  @Test
  void newsIsAboutAPostOrASpot() {
    assertThatThrownBy(
            () ->
                new News(
                    NotificationKind.BADGE,
                    "x",
                    null,
                    null,
                    null,
                    null,
                    "",
                    community.clock().instant(),
                    null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void tell(Actor member, NotificationKind kind, Spot spot) {
    String occasion = kind.word() + ":" + spot.path();
    News news = News.of(kind, occasion, spot, null, null, "", community.clock().instant());
    community
        .standalone()
        .inTransaction(
            () -> {
              community.get(Herald.class).tell(news, List.of(member.id()));
              return null;
            });
  }

  private static InboxViews views() {
    return community.get(InboxViews.class);
  }

  private static List<InboxEntry> inbox(Actor member) {
    return views().list(member, InboxQuery.of(false, null, null)).items();
  }

  private void wantMail(Actor member, NotificationKind kind) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "insert into notification_choice values (?, ?, true, 'AT_ONCE')",
                member.id(),
                kind.name()));
  }

  private List<String> texts() {
    return jdbi.withHandle(
        handle -> handle.select("select text from mail_outbox").mapTo(String.class).list());
  }

  private long space(String slug) {
    return count("select id from space where slug = '" + slug + "'");
  }

  private long count(String sql) {
    return jdbi.withHandle(handle -> handle.select(sql).mapTo(Long.class).one());
  }

  private void execute(String sql) {
    jdbi.useHandle(handle -> handle.execute(sql));
  }
}
