package org.parley.community.document.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.document.SampleDocuments;
import org.parley.community.document.export.DocumentFiles.DocumentFile;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;
import org.parley.community.sample.CommunityExtension;
import org.parley.community.sample.Samples;

/** Documents as files: what is in them, and that making them fetches nothing from anywhere. */
class DocumentFilesDbIT {

  private static final String TEXT =
      """
      Hold the button for **ten** seconds. Žluťoučký kůň, łódź, Åse, “quotes” – 5 €.

      ## Before you begin

      - [x] Power is on
      - [ ] Phone at hand

      ## Steps

      | Ring | Meaning |
      |---|---|
      | green | all is well |

      ```java
      int seconds = 10;
      ```
      """;

  @RegisterExtension static final CommunityExtension community = new CommunityExtension();

  private static Samples samples;
  private static SampleDocuments documents;
  private Actor agent;

  @BeforeEach
  void begin() {
    samples = samples == null ? new Samples(community) : samples;
    documents = new SampleDocuments(community);
    agent = samples.agent();
  }

  @Test
  void markdownIsTheSourceWithItsTitleAndImprint() {
    String text = text(file(Actor.visitor(), published(TEXT), ExportFormat.MARKDOWN));

    assertThat(text)
        .startsWith("# How to reset the inverter\n\nHold the button for **ten** seconds.")
        .contains("Alex.Agent", "/t/");
  }

  @Test
  void htmlIsOnePageThatMayLoadNothing() {
    String html = text(file(Actor.visitor(), published(TEXT), ExportFormat.HTML));

    assertThat(html)
        .contains("default-src 'none'", "<h2 id=\"section-steps\">", "@media print")
        .contains("<strong>ten</strong>")
        .doesNotContain("<script", "<link rel=\"stylesheet\"", "src=\"/");
  }

  @Test
  void pdfHasTextMetadataBookmarksAndPageNumbers() throws IOException {
    DocumentFile file = file(Actor.visitor(), published(TEXT), ExportFormat.PDF);
    keepForTheEye(file);
    try (PDDocument pdf = Loader.loadPDF(file.content())) {
      String text = words(pdf);

      assertThat(file.name()).isEqualTo("how-to-reset-the-inverter.pdf");
      assertThat(text).contains("Žluťoučký kůň, łódź, Åse", "all is well", "int seconds = 10;");
      assertThat(text).contains("1 / 1", "[x] Power is on");
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("How to reset the inverter");
      assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("Alex.Agent");
      assertThat(
              StreamSupport.stream(
                      pdf.getDocumentCatalog().getDocumentOutline().children().spliterator(), false)
                  .map(PDOutlineItem::getTitle))
          .containsExactly("Before you begin", "Steps");
    }
  }

  @Test
  void makingAFileFetchesNothing() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer elsewhere =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    elsewhere.createContext("/", exchange -> asked.incrementAndGet());
    elsewhere.start();
    try {
      String outside = "http://127.0.0.1:" + elsewhere.getAddress().getPort();
      Path secret = Files.writeString(Files.createTempFile("secret", ".txt"), "TOP SECRET");
      long id =
          published(
              "Look ![chart](%s/x.png) and ![file](file://%s) <img src=\"%s\"> [link](%s/y)"
                  .formatted(outside, secret, secret, outside));
      byte[] pdf = file(Actor.visitor(), id, ExportFormat.PDF).content();
      String html = text(file(Actor.visitor(), id, ExportFormat.HTML));

      assertThat(asked).hasValue(0);
      assertThat(html).contains(">chart</a>").doesNotContain("<img", "TOP SECRET");
      try (PDDocument read = Loader.loadPDF(pdf)) {
        assertThat(words(read)).contains("chart").doesNotContain("SECRET");
      }
    } finally {
      elsewhere.stop(0);
    }
  }

  @Test
  void draftIsForItsEditorsAndPublishedTextForItsReaders() {
    long draft = documents.begin(agent, "open", "Secret plans.");
    for (Actor other : List.of(Actor.visitor(), samples.anna(), samples.petra())) {
      for (ExportFormat format : ExportFormat.values()) {
        assertThatThrownBy(() -> file(other, draft, format)).isInstanceOf(NotFound.class);
        assertThatThrownBy(
                () -> community.get(DocumentFiles.class).make(other, draft, format, true))
            .isInstanceOf(NotFound.class);
      }
    }
    long published = published("First edition.");
    documents.write(agent, published, "Second edition, not for readers yet.");

    assertThat(text(file(samples.anna(), published, ExportFormat.MARKDOWN)))
        .contains("First edition")
        .doesNotContain("Second");
    assertThat(
            text(
                community
                    .get(DocumentFiles.class)
                    .make(agent, published, ExportFormat.MARKDOWN, true)))
        .contains("Second edition", "draft of");
  }

  private static long published(String text) {
    long id = documents.begin(samples.agent(), "open", text);
    documents.publish(samples.agent(), id);
    return id;
  }

  private static DocumentFile file(Actor actor, long id, ExportFormat format) {
    return community.get(DocumentFiles.class).make(actor, id, format, false);
  }

  private static String words(PDDocument pdf) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    return stripper.getText(pdf);
  }

  private static String text(DocumentFile file) {
    return new String(file.content(), StandardCharsets.UTF_8);
  }

  private static void keepForTheEye(DocumentFile file) throws IOException {
    Files.write(Path.of("target", file.name()), file.content());
  }
}
