package org.parley.community.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.community.attachment.content.FileType;
import org.parley.community.problem.Invalid;

/** What is taken and what is refused, with files made by hand. */
class ReceptionTest {

  /** Two by two pixels, lossless. */
  private static final String WEBP = "UklGRiIAAABXRUJQVlA4TBYAAAAvAUAAAA8Q87//8x8OFAIIgIImov+x";

  static WeldContainer container;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    container =
        new Weld()
            .disableDiscovery()
            .beanClasses(
                Reception.class,
                org.parley.community.attachment.content.Examination.class,
                org.parley.community.attachment.content.TypeDetection.class,
                org.parley.community.attachment.picture.Pictures.class)
            .initialize();
  }

  @AfterAll
  static void stop() {
    container.close();
  }

  @Test
  void photoIsTurnedUprightAndTellsNothing() throws Exception {
    byte[] photo = HostileFiles.jpegWithPlaceAndOrientation6();
    assertThat(directories(photo)).contains("GPS", "Exif IFD0", "XMP", "JpegComment");

    Received taken = take("Mein Foto.JPG", photo);

    assertThat(taken.name()).isEqualTo("Mein-Foto.JPG");
    assertThat(taken.type()).isEqualTo(FileType.JPEG);
    assertThat(taken.full().width()).isEqualTo(20);
    assertThat(taken.full().height()).isEqualTo(40);
    byte[] kept = bytes(taken.full());
    assertThat(directories(kept))
        .doesNotContain("GPS", "Exif IFD0", "XMP", "JpegComment", "ICC Profile");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(kept));
    assertThat(image.getRGB(10, 5) & 0xff0000).as("red above").isGreaterThan(0xc00000);
    assertThat(image.getRGB(10, 35) & 0xff).as("blue below").isGreaterThan(0xc0);
  }

  @Test
  void gifLosesItsCommentAndKeepsItsPixels() throws Exception {
    Received taken = take("a.gif", HostileFiles.gifWithComment());

    byte[] kept = bytes(taken.full());
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("secret place");
    assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getRGB(1, 1)).isEqualTo(0xffff0000);
  }

  @Test
  void webpIsTaken() throws Exception {
    Received taken = take("tiny.webp", Base64.getDecoder().decode(WEBP));

    assertThat(taken.type()).isEqualTo(FileType.WEBP);
    assertThat(taken.full().width()).isEqualTo(2);
  }

  @Test
  void wideDrawingGetsSmallerCopiesAndNoLargerOne() throws Exception {
    Received taken = take("wide.png", HostileFiles.encoded("png", HostileFiles.noise(900, 300)));

    assertThat(taken.type()).isEqualTo(FileType.PNG);
    assertThat(taken.sizes()).extracting(Received.Content::width).containsExactly(320, 640);
    assertThat(taken.sizes()).extracting(Received.Content::height).containsExactly(107, 213);
  }

  @Test
  void drawingKeepsItsPixelsToTheLast() throws Exception {
    BufferedImage drawn = HostileFiles.noise(50, 50);

    BufferedImage kept =
        ImageIO.read(
            new ByteArrayInputStream(
                bytes(take("a.png", HostileFiles.encoded("png", drawn)).full())));

    assertThat(kept.getRGB(0, 0, 50, 50, null, 0, 50))
        .isEqualTo(drawn.getRGB(0, 0, 50, 50, null, 0, 50));
  }

  @Test
  void twoHundredMegapixelsAreRefusedBeforeTheyAreDecoded() {
    assertRefused("huge.png", HostileFiles.pngOf200Megapixels(), "pixels");
  }

  @Test
  void svgAndHtmlAreRefusedWhateverTheyAreCalled() {
    byte[] svg =
        HostileFiles.text(
            "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script/></svg>");
    assertRefused("drawing.svg", svg, "type");
    assertRefused("drawing.png", svg, "type");
    assertRefused("notes.txt", svg, "type");
    assertRefused("a.txt", HostileFiles.text("  <!-- x --> <p>Hello"), "type");
    assertRefused("a.png", HostileFiles.text("<html><script>alert(1)</script></html>"), "type");
    assertRefused("log.txt", HostileFiles.text("Look: <script>alert(1)</script>"), "type");
  }

  @Test
  void programsAreRefused() {
    assertRefused(
        "setup.zip", HostileFiles.joined(HostileFiles.text("MZ\u0090"), new byte[500]), "type");
    assertRefused(
        "run.txt",
        HostileFiles.joined(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, new byte[99]),
        "type");
    assertRefused(
        "app.zip",
        HostileFiles.zip("META-INF/MANIFEST.MF", HostileFiles.text("Main-Class: X")),
        "type");
    assertRefused("empty.txt", new byte[0], "empty");
  }

  @Test
  void pictureThatIsAnArchiveTooIsRefused() {
    byte[] archive = HostileFiles.zip("Evil.class", new byte[10]);
    byte[] gif = HostileFiles.encoded("gif", HostileFiles.redAndBlue(9, 9));
    byte[] jpeg = HostileFiles.encoded("jpg", HostileFiles.redAndBlue(9, 9));
    assertRefused("a.gif", HostileFiles.joined(gif, archive), "polyglot");
    assertRefused("a.png", HostileFiles.joined(HostileFiles.png(), archive), "polyglot");
    assertRefused("a.jpg", HostileFiles.joined(jpeg, archive), "polyglot");
  }

  @Test
  void pictureThatIsAPageOrADocumentTooIsRefused() {
    byte[] jpeg = HostileFiles.encoded("jpg", HostileFiles.redAndBlue(9, 9));
    byte[] page = HostileFiles.text("<HTML><script>alert(1)</script>");
    assertRefused("a.png", HostileFiles.joined(HostileFiles.png(), page), "polyglot");
    assertRefused("a.jpg", HostileFiles.joined(jpeg, page), "polyglot");
    assertRefused(
        "a.jpg", HostileFiles.joined(jpeg, HostileFiles.pdf("1 0 obj<<>>endobj")), "polyglot");
  }

  @Test
  void whatACameraAppendsIsDropped() throws Exception {
    byte[] jpeg = HostileFiles.encoded("jpg", HostileFiles.redAndBlue(9, 9));

    Received taken = take("a.jpg", HostileFiles.joined(jpeg, jpeg));

    assertThat(taken.full().size()).isLessThan(jpeg.length + 500L);
  }

  @Test
  void archiveThatGrowsBeyondMeasureIsRefused() {
    byte[] bomb = HostileFiles.bomb();
    assertThat(bomb.length).isLessThan(200_000);
    assertRefused("bomb.zip", bomb, "bomb");
    assertRefused("nested.zip", HostileFiles.zip("inner.zip", bomb), "bomb");
    byte[] nested = HostileFiles.zip("a.txt", HostileFiles.text("deep"));
    for (int i = 0; i < 4; i++) {
      nested = HostileFiles.zip("inner.zip", nested);
    }
    assertRefused("deep.zip", nested, "bomb");
  }

  @Test
  void archiveThatLeadsElsewhereIsRefused() {
    for (String name : List.of("../../etc/passwd", "/etc/passwd", "a\\..\\..\\b", "C:\\x")) {
      assertRefused("a.zip", HostileFiles.zip(name, new byte[1]), "path");
    }
  }

  @Test
  void archiveWithSomethingBehindItIsRefused() {
    byte[] archive = HostileFiles.zip("a.txt", HostileFiles.text("A"));
    assertRefused("a.zip", HostileFiles.joined(archive, HostileFiles.text("<script>")), "polyglot");
    assertRefused("a.zip", HostileFiles.joined(archive, archive), "polyglot");
  }

  @Test
  void officeDocumentsAreToldApartAndMacrosRefused() throws Exception {
    byte[] types = HostileFiles.text("<Types/>");
    byte[] sheet = HostileFiles.zip("[Content_Types].xml", types, "xl/workbook.xml", types);
    assertThat(take("sums.xlsx", sheet).type()).isEqualTo(FileType.XLSX);
    assertThat(take("sums.doc", sheet).name()).isEqualTo("sums.doc.xlsx");
    byte[] open =
        HostileFiles.zip(
            "mimetype",
            HostileFiles.text("application/vnd.oasis.opendocument.text"),
            "content.xml",
            types);
    assertThat(take("letter.odt", open).type()).isEqualTo(FileType.ODT);
    assertRefused(
        "macro.docx",
        HostileFiles.zip(
            "[Content_Types].xml", types, "word/document.xml", types, "word/vbaProject.bin", types),
        "script");
  }

  @Test
  void documentWithProgramsIsRefusedHoweverTheyAreHidden() throws Exception {
    assertThat(take("a.pdf", HostileFiles.pdf("1 0 obj<</Type/Catalog>>endobj")).type())
        .isEqualTo(FileType.PDF);
    assertRefused(
        "a.pdf", HostileFiles.pdf("1 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj"), "script");
    assertRefused("a.pdf", HostileFiles.pdf("1 0 obj<</S/J#61vaScript>>endobj"), "script");
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(packed)) {
      out.write(HostileFiles.text("1 0 <</S/JavaScript>>"));
    }
    byte[] hidden =
        HostileFiles.joined(
            HostileFiles.text("%PDF-1.7\n1 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\n"),
            packed.toByteArray(),
            HostileFiles.text("\nendstream endobj\n%%EOF"));
    assertRefused("a.pdf", hidden, "script");
    assertRefused(
        "a.pdf",
        HostileFiles.joined(HostileFiles.pdf(""), HostileFiles.zip("a", new byte[9])),
        "polyglot");
  }

  @Test
  void brokenPicturesAreRefused() {
    byte[] png = HostileFiles.png();
    assertRefused("a.png", java.util.Arrays.copyOf(png, png.length / 2), "broken");
    byte[] gif = HostileFiles.encoded("gif", HostileFiles.redAndBlue(9, 9));
    assertRefused("a.gif", java.util.Arrays.copyOf(gif, gif.length - 3), "broken");
  }

  @Test
  void everyCutAndEveryFlippedByteOfAPictureIsEitherTakenOrRefused() {
    for (byte[] file :
        List.of(
            HostileFiles.png(),
            HostileFiles.gifWithComment(),
            HostileFiles.jpegWithPlaceAndOrientation6(),
            Base64.getDecoder().decode(WEBP))) {
      for (int at = 0; at < file.length; at += Math.max(1, file.length / 120)) {
        byte[] flipped = file.clone();
        flipped[at] ^= (byte) 0xff;
        takenOrRefused(flipped);
        takenOrRefused(java.util.Arrays.copyOf(file, at));
      }
    }
  }

  @Test
  void textsAreCalledByTheirNames() throws Exception {
    assertThat(take("meter.csv", HostileFiles.text("a;b\n1;2\n")).type()).isEqualTo(FileType.CSV);
    assertThat(take("read.md", HostileFiles.text("# Hello\n")).type()).isEqualTo(FileType.MARKDOWN);
    assertThat(take("server.log", HostileFiles.text("12:00 up\n")).name()).isEqualTo("server.log");
    assertThat(take("run.bat", HostileFiles.text("echo hello\n")).name()).isEqualTo("run.bat.txt");
  }

  @Test
  void namesAreMadeHarmless() throws Exception {
    byte[] png = HostileFiles.png();
    assertThat(take("../../etc/pass wd.png", png).name()).isEqualTo("pass-wd.png");
    assertThat(take("C:\\temp\\Über\u0000\u202Egnp.exe", png).name()).isEqualTo("Übergnp.exe.png");
    assertThat(take("con.png", png).name()).isEqualTo("_con.png");
    assertThat(take("<img src=x>\".png", png).name()).isEqualTo("img-src-x.png");
    assertThat(take("....", png).name()).isEqualTo("image.png");
    assertThat(take(null, png).name()).isEqualTo("image.png");
    assertThat(take("x".repeat(500) + ".png", png).name()).hasSize(84);
    assertThat(take("4111 1111 1111 1111.png", png).name())
        .doesNotContain("4111-1111", "1111-1111-1");
  }

  private void takenOrRefused(byte[] file) {
    try {
      take("a", file);
    } catch (Invalid refused) {
      assertThat(refused.code()).startsWith("attachment.");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Received take(String name, byte[] file) throws IOException {
    Path path = Files.createTempFile(folder, "upload", ".part");
    Reception reception = container.select(Reception.class).get();
    reception.receive(new ByteArrayInputStream(file), path);
    return reception.examine(name, path);
  }

  private void assertRefused(String name, byte[] file, String reason) {
    assertThatThrownBy(() -> take(name, file))
        .as(name)
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.code()).isEqualTo("attachment." + reason));
  }

  private static byte[] bytes(Received.Content content) throws IOException {
    try (var in = content.source().open()) {
      return in.readAllBytes();
    }
  }

  private static List<String> directories(byte[] file)
      throws IOException, ImageProcessingException {
    Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
    return StreamSupport.stream(metadata.getDirectories().spliterator(), false)
        .map(Directory::getName)
        .toList();
  }
}
