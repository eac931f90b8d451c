package org.parley.community.reply;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replies as the usual mail programs write them, each beside what is taken of it. */
class ReplyCorpusTest {

  private static final String MARKER = "-- Reply above this line to answer by e-mail --";

  static List<String> replies() throws Exception {
    try (Stream<Path> files = Files.list(corpus())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".eml"))
          .map(name -> name.replace(".eml", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("replies")
  void takesWhatWasNewlyWritten(String name) throws Exception {
    assertThat(words(name)).isEqualTo(Files.readString(corpus().resolve(name + ".md")).strip());
  }

  @Test
  void corpusIsThere() throws Exception {
    assertThat(replies()).hasSizeGreaterThan(15);
  }

  private static String words(String name) throws Exception {
    try (InputStream in = Files.newInputStream(corpus().resolve(name + ".eml"))) {
      MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), in);
      return MailReader.words(MailParts.of(mail), MARKER);
    }
  }

  private static Path corpus() throws URISyntaxException {
    return Path.of(ReplyCorpusTest.class.getResource("gmail.eml").toURI()).getParent();
  }
}
