package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.community.sample.MailServers;
import org.parley.ops.DataDirectory;
import org.parley.ops.ParleyProcess;

/**
 * An invitation by mail, the reply to that mail, and where its words are and where they are not.
 */
class PrivateReplyByMailIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String CUSTOMER = "letter-customer";
  private static final String AGENT = "letter-agent";
  private static final String OTHER = "letter-other";

  /** Stands beside the secret, and is what outsiders search for. */
  private static final String WORD = "zyzzymail";

  private static final String SECRET =
      "secret" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);

  private static MailServers servers;
  private static ParleyProcess parley;
  private static int number;

  @BeforeAll
  static void start() throws Exception {
    servers = new MailServers().start();
    Path folder = Files.createTempDirectory(Path.of("target"), "letters-parley-");
    parley =
        ParleyProcess.start(
                new DataDirectory(folder),
                "--smtp",
                servers.smtp(),
                "--mail-from",
                "Parley <community@inbound.example>",
                "--imap",
                servers.imap(),
                "--reply-address",
                "reply+%s@inbound.example")
            .awaitReady();
    for (String name : List.of(CUSTOMER, AGENT, OTHER)) {
      join(name);
    }
    sql("insert into member_role select id, 'AGENT' from member where name = ?", AGENT);
  }

  @AfterAll
  static void stop() throws Exception {
    parley.terminate();
    parley.awaitEnd();
    servers.close();
  }

  @Test
  void repliesOfBothSidesAreInTheConversationAndNowhereElse() throws Exception {
    long thread =
        client(CUSTOMER)
            .post(
                "/threads",
                "{'type':'question','space':'energy-at-home','title':'Why was I charged twice?',"
                    + "'body':'I wonder.','tags':[]}")
            .id();
    long post = client(AGENT).get("/threads/" + thread).json().at("/posts/items/0/id").asLong();
    ApiAnswer invited =
        client(AGENT)
            .post(
                "/posts/" + post + "/conversations",
                "{'channel':'mail','body':'May I ask for your number?'}");
    assertThat(invited.status()).as(invited.text()).isEqualTo(201);
    long id = invited.json().at("/summary/id").asLong();
    MimeMessage invitation = mailTo(CUSTOMER, "May I ask for your number?");

    reply(CUSTOMER, invitation, "It is " + WORD + " " + SECRET);
    awaitMessage(id, "It is " + WORD + " " + SECRET);
    ApiAnswer messages = client(AGENT).get("/conversations/" + id + "/messages");
    assertThat(messages.json().at("/items/0/via").asText()).isEqualTo("mail");
    assertThat(messages.items("kind")).contains("joined");
    assertThat(messages.text()).doesNotContain("Reply above this line");

    MimeMessage toAgent = mailTo(AGENT, "/conversations/" + id);
    assertThat(text(toAgent)).doesNotContain(SECRET);
    reply(AGENT, toAgent, "Thank you, " + WORD + " " + SECRET + " is noted.");
    awaitMessage(id, "is noted.");

    reply(OTHER, invitation, "I am the customer.");
    mailTo(OTHER, "another address");
    assertThat(client(AGENT).get("/conversations/" + id + "/messages").text())
        .doesNotContain("I am the customer.");
    assertNowhere(new Outsider.Place(thread, post, id, "energy-at-home", CUSTOMER));
  }

  private static void assertNowhere(Outsider.Place at) {
    SoftAssertions softly = new SoftAssertions();
    for (Outsider outsider :
        List.of(
            new Outsider("a visitor", new ApiClient(parley.url(), null), null),
            new Outsider(OTHER, client(OTHER), null))) {
      outsider
          .everything(at, WORD)
          .forEach((where, text) -> softly.assertThat(text).as(where).doesNotContain(SECRET));
    }
    softly
        .assertThat(servers.sentTo(OTHER + "@"))
        .noneMatch(mail -> text(mail).contains(SECRET) || text(mail).contains("charged twice"));
    softly.assertAll();
  }

  private static void awaitMessage(long id, String words) {
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(client(AGENT).get("/conversations/" + id + "/messages").text())
                    .contains(words));
  }

  /** Waits for a mail in which these words stand. */
  private static MimeMessage mailTo(String name, String words) {
    return Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () -> {
              hurry(name);
              return servers.sentTo(name + "@").stream()
                  .filter(mail -> text(mail).contains(words))
                  .toList();
            },
            mails -> !mails.isEmpty())
        .get(0);
  }

  /** A chat message waits five minutes to be read on its page; this one has waited long enough. */
  private static void hurry(String name) throws Exception {
    sql(
        "update notification n set mail_due_at = least(mail_due_at, now()) from member m"
            + " where m.id = n.member_id and m.name = ? and n.mailed_at is null"
            + " and n.mail_due_at is not null",
        name);
  }

  private static void reply(String from, MimeMessage mail, String words) throws Exception {
    servers.arrive(
        """
        From: Somebody <%s@mail.example>
        To: %s
        Subject: Re: your mail
        Message-ID: <letter-%d@mail.example>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        %s

        On Monday, Parley <community@inbound.example> wrote:
        %s
        """
            .formatted(
                from,
                mail.getHeader("Reply-To")[0],
                ++number,
                words,
                text(mail).replaceAll("(?m)^", "> ")));
  }

  private static String text(MimeMessage mail) {
    try {
      return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
    } catch (IOException | MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ApiClient client(String name) {
    return new ApiClient(parley.url(), "parley_test_" + name);
  }

  private static void join(String name) throws Exception {
    sql(
        "insert into member (id, name, display_name, email, email_confirmed_at, joined_at)"
            + " values (nextval('member_seq') + 5000000, ?, initcap(?), ? || '@mail.example',"
            + " now(), now())",
        name,
        name,
        name);
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(("parley_test_" + name).getBytes(StandardCharsets.UTF_8));
    sql(
        "insert into api_token (id, member_id, label, hash, created_at)"
            + " select nextval('api_token_seq') + 5000000, id, 'test', ?, now() from member"
            + " where name = ?",
        HexFormat.of().formatHex(hash),
        name);
  }

  private static void sql(String sql, String... values) throws Exception {
    try (Connection connection = parley.database().connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
