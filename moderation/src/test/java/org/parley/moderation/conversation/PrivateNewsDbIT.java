package org.parley.moderation.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.attachment.AttachmentService;
import org.parley.community.attachment.AttachmentViews;
import org.parley.community.attachment.SweepService;
import org.parley.community.event.EventPump;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.notice.NoticePump;
import org.parley.community.notification.InboxService;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.AnswerService;
import org.parley.community.thread.PostRef;

class PrivateNewsDbIT {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  static Samples samples;
  static Talks talks;
  static Jdbi jdbi;

  @BeforeAll
  static void people() {
    samples = new Samples(community);
    talks = new Talks(community, samples);
    jdbi = Jdbi.create(community.dataSource());
  }

  /** What earlier tests have begun is not mailed here. */
  @BeforeEach
  void nothingIsWaiting() {
    community.get(EventPump.class).deliverDue();
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from notification");
          handle.execute("delete from mail_about_space");
          handle.execute("delete from mail_about");
          handle.execute("delete from mail_outbox");
        });
  }

  @Test
  void unreadMessagesAreMailedTogetherWithTheirWordsToTheCustomerAlone() {
    long id = talks.open();
    nothingIsWaiting();
    talks.say(samples.agent(), id, "Please send the **serial** number.");
    community.clock().advance(Duration.ofMinutes(2));
    talks.say(samples.agent(), id, "And a picture.");
    mail();
    assertThat(mails("anna@example.org")).isEmpty();

    community.clock().advance(PATIENCE);
    mail();

    assertThat(mails("anna@example.org"))
        .singleElement()
        .asString()
        .contains("Please send the serial number.")
        .contains("And a picture.")
        .contains("/conversations/" + id);
    assertThat(mails("alex.agent@example.org")).isEmpty();
  }

  @Test
  void customersWordsAreInNoMailToTheTeam() {
    long id = talks.open();
    nothingIsWaiting();
    talks.say(samples.anna(), id, "My serial is quokka-17.");
    community.clock().advance(PATIENCE);
    mail();

    assertThat(mails("alex.agent@example.org"))
        .singleElement()
        .asString()
        .contains("/conversations/" + id)
        .doesNotContain("quokka");
    int words =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select count(*) from mail_outbox where text like '%quokka%'")
                    .mapTo(Integer.class)
                    .one());
    assertThat(words).isZero();
  }

  @Test
  void whatWasReadInTimeIsNotMailed() {
    long id = talks.open();
    nothingIsWaiting();
    talks.say(samples.agent(), id, "Are you there?");
    deliver();
    community.get(InboxService.class).see(samples.anna(), "/conversations/" + id);
    community.clock().advance(PATIENCE);
    mail();

    assertThat(mails("anna@example.org")).isEmpty();
  }

  @Test
  void lettersOfTheMailChannelGoAtOnce() {
    PostRef post = samples.question(samples.anna());
    long id =
        talks.invite(
            samples.agent(),
            post,
            new NewInvitation(Channel.MAIL, "We would like to write to you.", List.of(), null));
    community.get(JoiningService.class).accept(samples.anna(), id);
    nothingIsWaiting();
    talks.say(samples.agent(), id, "Here is your *return label*.");
    mail();

    assertThat(mails("anna@example.org"))
        .singleElement()
        .asString()
        .contains("Here is your return label.");
  }

  @Test
  void invitationIsInTheInboxAndMailedWithItsGreeting() {
    long id = talks.invited();
    mail();

    assertThat(mails("anna@example.org"))
        .singleElement()
        .asString()
        .contains("asks you to go on in private")
        .contains("Shall we go on in private?")
        .contains("/conversations/" + id);
    assertThat(told("anna")).containsExactly("PRIVATE INVITED");
    assertThat(told("ben")).isEmpty();
  }

  @Test
  void agentWhoLostTheSpaceIsToldNothingMore() {
    Actor petra = samples.petra();
    PostRef post = samples.thread(petra, "pilots", "How is the new firmware for you?");
    Actor insider = insider(petra);
    long id = talks.invite(insider, post, Talks.chat(null));
    community.get(JoiningService.class).accept(petra, id);
    jdbi.useHandle(
        handle ->
            handle.execute("delete from member_group_member where member_id = ?", insider.id()));
    nothingIsWaiting();
    talks.say(petra, id, "Is anybody there?");
    deliver();

    assertThat(told("ivo.insider")).isEmpty();
  }

  @Test
  void whoServesNoMoreIsToldNothingMore() {
    Actor temp = samples.actor("tess.temp", Role.AGENT);
    long id = talks.invite(temp, samples.question(samples.anna()), Talks.chat(null));
    community.get(JoiningService.class).accept(samples.anna(), id);
    jdbi.useHandle(
        handle -> handle.execute("delete from member_role where member_id = ?", temp.id()));
    nothingIsWaiting();
    talks.say(samples.anna(), id, "Is anybody there?");
    deliver();

    assertThat(told("tess.temp")).isEmpty();
  }

  @Test
  void filesAreSeenByBothSidesAndNobodyElse() {
    long file = file(samples.anna());
    long id = talks.open();
    talks.say(samples.anna(), id, "Look: ![bill](/a/" + file + "/bill.png)");
    AttachmentViews files = community.get(AttachmentViews.class);

    for (Actor inside : List.of(samples.anna(), samples.agent(), samples.moderator())) {
      assertThat(files.find(inside, file).id()).isEqualTo(file);
    }
    for (Actor outside : List.of(Actor.visitor(), samples.ben(), samples.petra())) {
      assertThatThrownBy(() -> files.find(outside, file)).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> community.get(AttachmentService.class).delete(samples.anna(), file))
        .isInstanceOf(Conflict.class)
        .hasMessage("attachment.in-use");
    jdbi.useHandle(handle -> handle.execute("update attachment set uploaded_at = '2020-01-01Z'"));
    assertThat(community.get(SweepService.class).orphans(Actor.operator())).doesNotContain(file);
  }

  @Test
  void moderatorWhoNamesAPrivateFileInPublicOpensItToNobody() {
    long file = file(samples.anna());
    long id = talks.open();
    talks.say(samples.anna(), id, "Look: ![bill](/a/" + file + "/bill.png)");
    PostRef thread = samples.question(samples.ben());
    community
        .get(AnswerService.class)
        .answer(samples.moderator(), thread.threadId(), "![bill](/a/" + file + "/bill.png)", null);

    AttachmentViews files = community.get(AttachmentViews.class);
    assertThatThrownBy(() -> files.find(samples.ben(), file)).isInstanceOf(NotFound.class);
  }

  @Test
  void customerChoosesATimeForTheCall() {
    Instant now = community.clock().instant();
    Instant soon = now.plus(Duration.ofHours(2));
    Instant later = now.plus(Duration.ofHours(5));
    CallBackService calls = community.get(CallBackService.class);
    long id =
        talks.invite(samples.agent(), samples.question(samples.anna()), Talks.call(later, soon));
    assertThat(talks.find(samples.anna(), id).callBack().slots()).containsExactly(soon, later);
    assertThatThrownBy(() -> calls.choose(samples.anna(), id, now.plus(Duration.ofHours(3))))
        .isInstanceOf(Invalid.class)
        .hasMessage("call-back.slot");
    assertThatThrownBy(() -> calls.finish(samples.agent(), id, ""))
        .isInstanceOf(Conflict.class)
        .hasMessage("conversation.not-open");

    calls.refuseAll(samples.anna(), id);
    assertThat(talks.find(samples.agent(), id).callBack().isNoneFitting()).isTrue();
    assertThatThrownBy(() -> calls.finish(samples.agent(), id, ""))
        .hasMessage("call-back.not-chosen");
    calls.offer(samples.agent(), id, List.of(later));
    calls.choose(samples.anna(), id, later);
    calls.choose(samples.anna(), id, later);
    calls.finish(samples.agent(), id, "Reset the meter.");
    calls.finish(samples.agent(), id, "Reset the meter.");

    assertThat(talks.kinds(id))
        .containsExactly(
            LineKind.CALLED,
            LineKind.CHOSEN,
            LineKind.OFFERED,
            LineKind.NONE_FITS,
            LineKind.MESSAGE);
    assertThatThrownBy(() -> Talks.call()).hasMessage("call-back.slots");
    assertThatThrownBy(
            () ->
                talks.invite(
                    samples.agent(), samples.question(samples.anna()), Talks.call(Instant.EPOCH)))
        .hasMessage("call-back.past");
  }

  /** An agent who belongs to the pilots. */
  private static Actor insider(Actor petra) {
    Actor ivo = samples.actor("ivo.insider", Role.AGENT);
    long group = petra.groups().iterator().next();
    jdbi.useHandle(
        handle -> handle.execute("insert into member_group_member values (?, ?)", group, ivo.id()));
    return new Actor(ivo.id(), ivo.name(), ivo.roles(), petra.groups());
  }

  private static long file(Actor owner) {
    return jdbi.withHandle(
        handle -> {
          handle.execute(
              """
              insert into stored_content (hash, size, stored_at) values (repeat('a', 64), 3, now())
              on conflict do nothing\
              """);
          return handle
              .createQuery(
                  """
                  insert into attachment
                    (id, member_id, name, type, hash, size, width, height, uploaded_at)
                  values (nextval('attachment_seq') + 1000000, :owner, 'bill.png', 'PNG',
                          repeat('a', 64), 3, 1, 1, now()) returning id\
                  """)
              .bind("owner", owner.id())
              .mapTo(Long.class)
              .one();
        });
  }

  private static void deliver() {
    community.get(EventPump.class).deliverDue();
  }

  private static void mail() {
    deliver();
    community.get(NoticePump.class).mailDue();
  }

  private static List<String> mails(String address) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select subject || text from mail_outbox where recipient = :to order by id")
                .bind("to", address)
                .mapTo(String.class)
                .list());
  }

  private static List<String> told(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select n.kind || ' ' || n.detail from notification n
                    join member m on m.id = n.member_id where m.name = :name order by n.id\
                    """)
                .bind("name", name)
                .mapTo(String.class)
                .list());
  }
}
