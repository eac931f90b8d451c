package org.parley.community.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.parley.community.attachment.content.FileType;
import org.parley.community.problem.Invalid;

/** Files that are more than they seem, too large when they are unpacked, or broken. */
class RefusedFilesTest extends ReceivedFiles {

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

  private void takenOrRefused(byte[] file) {
    try {
      take("a", file);
    } catch (Invalid refused) {
      assertThat(refused.code()).startsWith("attachment.");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void assertRefused(String name, byte[] file, String reason) {
    assertThatThrownBy(() -> take(name, file))
        .as(name)
        .isInstanceOfSatisfying(
            Invalid.class, problem -> assertThat(problem.code()).isEqualTo("attachment." + reason));
  }
}
