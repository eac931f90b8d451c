package org.parley.community.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.parley.community.attachment.content.FileType;

/** What is taken and what is refused, with files made by hand. */
class ReceptionTest extends ReceivedFiles {

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
  void whatACameraAppendsIsDropped() throws Exception {
    byte[] jpeg = HostileFiles.encoded("jpg", HostileFiles.redAndBlue(9, 9));

    Received taken = take("a.jpg", HostileFiles.joined(jpeg, jpeg));

    assertThat(taken.full().size()).isLessThan(jpeg.length + 500L);
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
