package org.parley.community.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.community.thread.PostRef;

/** Files that come along with replies, and what is kept of mails. */
class RepliedFilesDbIT extends ArrivedReplies {

  @Test
  void filesComeAlongAndThoseThatAreRefusedAreNamed() {
    PostRef question = samples.question(samples.anna());
    arrive(
        """
        From: ben@example.org
        To: %s
        Message-ID: <reply-%d@example.org>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8

        See the log.
        --b
        Content-Type: text/plain; name="charge log.txt"
        Content-Disposition: attachment; filename="charge log.txt"

        08:00 80 %%
        --b
        Content-Type: text/plain; name="harmless.txt"
        Content-Disposition: attachment; filename="harmless.exe"
        Content-Transfer-Encoding: base64

        TVqQAAMAAAAEAAAA//8AALgAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
        --b--
        """
            .formatted(address(samples.ben(), question), ++number));

    read();

    assertThat(posts(question))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("ANSWER ben: See the log.\n\n[charge-log.txt](/a/")
        .doesNotContain("harmless");
    assertThat(servers.sentTo("ben@"))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(header(mail, "Subject"))
                  .isEqualTo("Your reply was posted, without some files");
              assertThat(text(mail)).contains("harmless.exe").doesNotContain("battery");
            });
  }

  @Test
  void strangersFilesAreNotKept() {
    PostRef question = samples.question(samples.anna());
    long before = id("select count(*) from attachment");
    arrive(
        """
        From: stranger@elsewhere.example
        To: %s
        Message-ID: <reply-%d@example.org>
        MIME-Version: 1.0
        Content-Type: text/plain; name="a.txt"
        Content-Disposition: attachment; filename="a.txt"

        words
        """
            .formatted(address(samples.ben(), question), ++number));

    read();

    assertThat(id("select count(*) from attachment")).isEqualTo(before);
  }

  @Test
  void wordsOfMailsAreNotKept() {
    PostRef question = samples.question(samples.anna());
    arrive(
        letter(
            "ben@example.org",
            address(samples.ben(), question),
            "My card is 4111 1111 1111 1111, please refund."));

    read();

    assertThat(posts(question)).hasSize(2).noneMatch(post -> post.contains("4111 1111 1111 1111"));
    assertThat(id("select count(*) from inbound_mail where inbound_mail::text like '%4111%'"))
        .isZero();
  }
}
