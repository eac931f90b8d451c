package org.parley.moderation.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parley.moderation.conversation.PostOffice.header;
import static org.parley.moderation.conversation.PostOffice.text;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.attachment.AttachmentViews;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.NotFound;
import org.parley.community.reply.ReplyAddresses;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;
import org.parley.community.thread.PostRef;

class MailedRepliesDbIT {

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static final PostOffice post = new PostOffice(community);
  private static final Pattern ATTACHED = Pattern.compile("\\(/a/(\\d+)/");

  private static Samples samples;
  private static Talks talks;

  @BeforeEach
  void emptyMailboxes() {
    samples = samples == null ? new Samples(community) : samples;
    talks = new Talks(community, samples);
    post.empty();
  }

  @AfterAll
  static void stop() {
    post.close();
  }

  @Test
  void customersReplyIsALineThatSaysItCameByMail() {
    long id = talks.open();
    talks.say(samples.agent(), id, "Please send the serial number.");
    MimeMessage mail = post.mailTo("anna@example.org");
    assertThat(text(mail)).contains("your words go into the private conversation");

    post.arrive(
        "anna@example.org", header(mail, "Reply-To"), "It is quokka-17.\n\n> " + "Please send");
    post.read();

    LineView line = talks.lines(samples.agent(), id).get(0);
    assertThat(line.body()).isEqualTo("It is quokka-17.");
    assertThat(line.side()).isEqualTo(Side.CUSTOMER);
    assertThat(line.isByMail()).isTrue();
    assertThat(talks.lines(samples.agent(), id).get(1).isByMail()).isFalse();
    assertThat(post.outcomes()).containsExactly("POSTED ");
    assertNothingPublic("quokka");
  }

  @Test
  void agentsReplyIsALineOfTheTeam() {
    long id = talks.open();
    talks.say(samples.anna(), id, "My serial is quokka-18.");
    MimeMessage mail = post.mailTo("alex.agent@example.org");
    assertThat(text(mail)).doesNotContain("quokka");

    post.arrive("alex.agent@example.org", header(mail, "Reply-To"), "Thank you, it is on its way.");
    post.read();

    LineView line = talks.lines(samples.anna(), id).get(0);
    assertThat(line.side()).isEqualTo(Side.TEAM);
    assertThat(line.body()).isEqualTo("Thank you, it is on its way.");
  }

  @Test
  void replyToAnInvitationAcceptsIt() {
    long id = talks.invited();
    MimeMessage mail = post.mailTo("anna@example.org");
    assertThat(text(mail)).contains("Reply to this mail and you accept");

    post.arrive("anna@example.org", header(mail, "Reply-To"), "Gladly.");
    post.read();

    assertThat(talks.kinds(id))
        .containsExactly(LineKind.MESSAGE, LineKind.JOINED, LineKind.MESSAGE);
    assertThat(talks.find(samples.anna(), id).state()).isEqualTo(ConversationState.OPEN);
  }

  @Test
  void mailReadAgainIsOneLine() {
    long id = talks.open();
    String address = post.address(samples.anna(), id);
    String mail = post.mail("anna@example.org", address, "Only once.");
    post.arrive(mail);
    post.arrive(mail);
    post.read();
    post.execute("delete from inbound_mail");
    post.arrive(mail);
    post.read();

    assertThat(talks.kinds(id)).filteredOn(kind -> kind == LineKind.MESSAGE).hasSize(2);
    assertThat(talks.kinds(id)).startsWith(LineKind.MESSAGE, LineKind.JOINED);
  }

  @Test
  void nobodyElseWritesWithAForwardedMail() {
    long id = talks.open();
    post.arrive("ben@example.org", post.address(samples.anna(), id), "I am Anna.");
    post.arrive("stranger@elsewhere.example", post.address(samples.agent(), id), "I am Alex.");
    post.read();

    assertThat(post.outcomes()).containsOnly("BOUNCED sender");
    assertUntouched(id);
    assertTellsNothing("ben@example.org", id);
    assertTellsNothing("stranger@elsewhere.example", id);
  }

  @Test
  void addressOfAnOutsiderOpensNothing() {
    long id = talks.open();
    post.arrive("ben@example.org", post.address(samples.ben(), id), "Let me in.");
    post.read();

    assertThat(post.outcomes()).containsExactly("BOUNCED gone");
    assertUntouched(id);
    assertTellsNothing("ben@example.org", id);
  }

  @Test
  void endedConversationTakesNoReplyAndMailsAboutItAskForNone() {
    long id = talks.open();
    String address = post.address(samples.anna(), id);
    talks.service().close(samples.agent(), id);
    MimeMessage mail = post.mailTo("anna@example.org");
    assertThat(header(mail, "Reply-To")).isEmpty();
    post.execute("delete from mail_outbox");

    post.arrive("anna@example.org", address, "One more thing.");
    post.read();

    assertThat(post.outcomes()).containsExactly("BOUNCED conversation.not-open");
    assertThat(talks.kinds(id).get(0)).isEqualTo(LineKind.CLOSED);
    assertTellsNothing("anna@example.org", id);
  }

  @Test
  void revokedAndOldAddressesAreWorthNothing() {
    long id = talks.open();
    String old = post.address(samples.anna(), id);
    community.clock().advance(Duration.ofDays(91));
    String revoked = post.address(samples.agent(), id);
    community.get(ReplyAddresses.class).revokeAll(samples.agent().id());

    post.arrive("anna@example.org", old, "Late.");
    post.arrive("alex.agent@example.org", revoked, "Revoked.");
    post.read();

    assertThat(post.outcomes()).containsOnly("BOUNCED expired");
    assertUntouched(id);
    assertTellsNothing("anna@example.org", id);
  }

  @Test
  void agentWhoLostTheSpaceIsTurnedAwayWithoutAWordOfIt() {
    Actor petra = samples.petra();
    PostRef thread = samples.thread(petra, "pilots", "How is the new firmware for you?");
    Actor ivo = insider(petra);
    long id = talks.invite(ivo, thread, Talks.chat(null));
    community.get(JoiningService.class).accept(petra, id);
    String address = post.address(ivo, id);
    post.execute("delete from member_group_member where member_id = " + ivo.id());

    post.arrive("ivo.mailed@example.org", address, "Still here.");
    post.read();

    assertThat(post.outcomes()).containsExactly("BOUNCED gone");
    assertThat(talks.lines(petra, id).get(0).kind()).isEqualTo(LineKind.JOINED);
    assertTellsNothing("ivo.mailed@example.org", id);
  }

  @Test
  void filesComeAlongForTheTwoSidesOnly() {
    long id = talks.open();
    post.arrive(
        """
        From: anna@example.org
        To: %s
        Message-ID: <private-bill@example.org>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8

        See the bill.
        --b
        Content-Type: text/plain; name="bill.txt"
        Content-Disposition: attachment; filename="bill.txt"

        quokka 20 EUR
        --b
        Content-Type: text/plain; name="harmless.txt"
        Content-Disposition: attachment; filename="harmless.exe"
        Content-Transfer-Encoding: base64

        TVqQAAMAAAAEAAAA//8AALgAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
        --b--
        """
            .formatted(post.address(samples.anna(), id)));
    post.read();

    LineView line = talks.lines(samples.agent(), id).get(0);
    Matcher attached = ATTACHED.matcher(line.body());
    assertThat(attached.find()).as(line.body()).isTrue();
    long file = Long.parseLong(attached.group(1));
    AttachmentViews files = community.get(AttachmentViews.class);
    assertThat(files.find(samples.agent(), file).id()).isEqualTo(file);
    for (Actor outside : List.of(Actor.visitor(), samples.ben(), samples.petra())) {
      assertThatThrownBy(() -> files.find(outside, file)).isInstanceOf(NotFound.class);
    }
    assertThat(line.body()).doesNotContain("harmless");
    assertThat(post.sentTo("anna@"))
        .singleElement()
        .satisfies(mail -> assertThat(text(mail)).contains("harmless.exe"));
  }

  @Test
  void mailToAPublicAndAPrivateAddressStaysPrivate() {
    PostRef thread = samples.question(samples.anna());
    long id = talks.invited(thread);
    community.get(JoiningService.class).accept(samples.anna(), id);
    String open =
        community
            .get(ReplyAddresses.class)
            .issue(samples.anna().id(), thread.postId())
            .orElseThrow();

    post.arrive(
        "anna@example.org", open + ", " + post.address(samples.anna(), id), "Code quokka-21.");
    post.read();

    assertThat(talks.lines(samples.agent(), id).get(0).body()).isEqualTo("Code quokka-21.");
    assertNothingPublic("quokka");
  }

  /** An agent who belongs to the pilots. */
  private static Actor insider(Actor petra) {
    Actor ivo = samples.actor("ivo.mailed", Role.AGENT);
    long group = petra.groups().iterator().next();
    post.execute("insert into member_group_member values (" + group + ", " + ivo.id() + ")");
    return new Actor(ivo.id(), ivo.name(), ivo.roles(), petra.groups());
  }

  private static void assertUntouched(long id) {
    assertThat(talks.kinds(id)).containsExactly(LineKind.JOINED, LineKind.MESSAGE);
  }

  /** What we write back names neither the conversation nor what it is about. */
  private static void assertTellsNothing(String address, long id) {
    assertThat(post.sentTo(address))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(header(mail, "Subject")).isEqualTo("Your reply could not be posted");
              assertThat(text(mail))
                  .doesNotContain("/conversations/" + id)
                  .doesNotContainIgnoringCase("conversation")
                  .doesNotContain("battery")
                  .doesNotContain("firmware")
                  .doesNotContain("in private");
            });
  }

  private static void assertNothingPublic(String word) {
    assertThat(post.list("select body from post where body like '%" + word + "%'")).isEmpty();
    assertThat(
            post.list("select payload from event_publication where payload like '%" + word + "%'"))
        .isEmpty();
    assertThat(
            post.list(
                "select mail_key from inbound_mail where inbound_mail::text like '%" + word + "%'"))
        .isEmpty();
  }
}
