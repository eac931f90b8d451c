package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.HexFormat;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.community.sample.MailServers;
import org.parley.ops.DataDirectory;
import org.parley.ops.ParleyProcess;
import org.parley.ops.PlainHttp;

/** A question, the mail about its answer, the reply to that mail, and the post that it becomes. */
class ReplyByMailIT {

  private static final HttpClient HTTP = PlainHttp.FOLLOWING;
  private static final String ASKER = "mail-asker";
  private static final String HELPER = "mail-helper";

  private static MailServers servers;
  private static ParleyProcess parley;

  @BeforeAll
  static void start() throws Exception {
    servers = new MailServers().start();
    Path folder = Files.createTempDirectory(Path.of("target"), "mailing-parley-");
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
    join(ASKER);
    join(HELPER);
  }

  @AfterAll
  static void stop() throws Exception {
    parley.terminate();
    parley.awaitEnd();
    servers.close();
  }

  @Test
  void answerComesByMailAndTheReplyToItIsOnThePage() throws Exception {
    long question = ask("Does the heron charger speak mail?");
    MimeMessage mail = mailAboutAnswer(question, "It does since version 4.");
    assertThat(mail.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(mail.getHeader("In-Reply-To")[0]).startsWith("<thread-" + question + "@");

    reply(mail, "Wonderful, thank you from my mail program!");

    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(page("/t/" + question))
                    .contains("Wonderful, thank you from my mail program!"));
    assertThat(page("/t/" + question)).doesNotContain("Reply above this line");
  }

  @Test
  void oneClickEndsTheMailsWithoutSigningInAndOpeningTheLinkDoesNot() throws Exception {
    MimeMessage mail = mailAboutAnswer(ask("How do I stop the mails?"), "With one click.");
    String link = mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "");
    URI here = URI.create(parley.url() + link.replaceFirst("https?://[^/]+", ""));

    HttpResponse<String> opened =
        HTTP.send(HttpRequest.newBuilder(here).build(), HttpResponse.BodyHandlers.ofString());
    assertThat(opened.statusCode()).isEqualTo(200);
    assertThat(opened.body()).contains("Do you want no more mails about answers");
    assertThat(opened.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(choices()).isZero();

    HttpResponse<String> ended = oneClick(here);
    assertThat(ended.statusCode()).isEqualTo(200);
    assertThat(ended.body()).contains("You are unsubscribed");
    assertThat(ended.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(choices()).isEqualTo(1);

    HttpResponse<String> forged =
        oneClick(URI.create(here.toString().replaceFirst("answer", "digest")));
    assertThat(forged.body()).contains("That did not work");
    sql(
        "delete from notification_choice where member_id = (select id from member where name = ?)",
        ASKER);
  }

  /** As a mail provider's own page sends it. */
  private static HttpResponse<String> oneClick(URI link) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(link)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", "https://mail.example")
            .header("Sec-Fetch-Site", "cross-site")
            .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static long ask(String title) {
    return client(ASKER)
        .post(
            "/threads",
            "{'type':'question','space':'energy-at-home','title':'%s','body':'I wonder.','tags':[]}"
                .formatted(title))
        .id();
  }

  /** Waits for the one mail in which these words stand. */
  private static MimeMessage mailAboutAnswer(long question, String words) {
    client(HELPER).post("/threads/" + question + "/answers", "{'body':'" + words + "'}");
    return Awaitility.await()
        .until(
            () ->
                servers.sentTo(ASKER + "@").stream()
                    .filter(mail -> text(mail).contains(words))
                    .toList(),
            mails -> !mails.isEmpty())
        .get(0);
  }

  private static void reply(MimeMessage mail, String words) throws Exception {
    String quoted = text(mail).replaceAll("(?m)^", "> ");
    servers.arrive(
        """
        From: The Asker <%s@mail.example>
        To: %s
        Subject: %s
        Message-ID: <a-reply@mail.example>
        In-Reply-To: %s
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        %s

        On Monday, Parley <community@inbound.example> wrote:
        %s
        """
            .formatted(
                ASKER,
                mail.getHeader("Reply-To")[0],
                mail.getSubject(),
                mail.getMessageID(),
                words,
                quoted)
            .replace("\n", "\r\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static String text(MimeMessage mail) {
    try {
      return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String page(String path) throws Exception {
    return HTTP.send(
            HttpRequest.newBuilder(URI.create(parley.url() + path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
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

  private static int choices() throws Exception {
    try (Connection connection = parley.database().connect();
        PreparedStatement statement =
            connection.prepareStatement(
                "select count(*) from notification_choice c join member m on m.id = c.member_id"
                    + " where m.name = ? and c.kind = 'ANSWER' and c.mail = 'OFF'")) {
      statement.setString(1, ASKER);
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private static void sql(String sql, String... values) throws Exception {
    try (Connection connection = parley.database().connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      List<String> all = List.of(values);
      for (int i = 0; i < all.size(); i++) {
        statement.setString(i + 1, all.get(i));
      }
      statement.executeUpdate();
    }
  }
}
