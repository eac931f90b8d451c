package org.parley.community.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmlFilesTest {

  private static final OutgoingMail MAIL =
      new OutgoingMail(
          17,
          "<17.abc@localhost>",
          "anna@example.com",
          MailHeaders.none(),
          "Grüße",
          "Text",
          "<p>Text</p>",
          Instant.parse("2026-03-02T09:00:05Z"));

  @TempDir Path data;

  @Test
  void writesAMailThatOthersCanRead() throws Exception {
    new EmlFiles(data.resolve("mail")).send(MAIL);

    assertThat(files()).containsExactly("20260302T090005Z-17.eml");
    Path file = data.resolve("mail").resolve(files().get(0));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (InputStream in = Files.newInputStream(file)) {
      MimeMessage read = new MimeMessage(Session.getInstance(new Properties()), in);
      assertThat(read.getMessageID()).isEqualTo("<17.abc@localhost>");
      assertThat(read.getSubject()).isEqualTo("Grüße");
      assertThat(InternetAddress.toString(read.getFrom())).isEqualTo("Parley <no-reply@localhost>");
      assertThat(read.getSentDate()).isEqualTo(Instant.parse("2026-03-02T09:00:05Z"));
    }
  }

  @Test
  void mailThatIsWrittenTwiceIsOneFile() throws Exception {
    EmlFiles files = new EmlFiles(data.resolve("mail"));
    files.send(MAIL);
    files.send(MAIL);

    assertThat(files()).hasSize(1);
  }

  @Test
  void directoryThatCannotBeMadeIsReported() throws Exception {
    Files.writeString(data.resolve("mail"), "in the way");

    assertThatThrownBy(() -> new EmlFiles(data.resolve("mail")).send(MAIL))
        .isInstanceOfSatisfying(
            MailNotSent.class, failure -> assertThat(failure.isUnreachable()).isTrue());
  }

  private List<String> files() throws Exception {
    try (Stream<Path> paths = Files.list(data.resolve("mail"))) {
      return paths.map(path -> path.getFileName().toString()).toList();
    }
  }
}
