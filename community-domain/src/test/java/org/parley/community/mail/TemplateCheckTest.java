package org.parley.community.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCheckTest {

  @TempDir Path data;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(data.resolve("templates/mail"));
  }

  @Test
  void companyWithoutTemplatesHasNoProblem() {
    assertThat(TemplateCheck.problems(data.resolve("elsewhere"))).isEmpty();
    assertThat(TemplateCheck.problems(data)).isEmpty();
  }

  @Test
  void goodTemplatesPass() throws IOException {
    write("mails.properties", "reset.subject={community}: a new password for {name}\n");
    write("layout.html", "<html>{logo}{content}<p style=\"color: {color}\">{address}</p></html>");
    write("brand.properties", "color=#aa3300\nlogo=https://shop.example/logo.png\n");

    assertThat(TemplateCheck.problems(data)).isEmpty();
  }

  @Test
  void eachBrokenPlaceIsNamed() throws IOException {
    write(
        "mails.properties",
        "reset.subject=For {nmae}\nreset.text=Write to us.\nrest.text=Hello\nconfirm.button=Go\n");
    write("layout.html", "<html>{contents}</html>");
    write("brand.properties", "color=red\nlogo=javascript:alert(1)\nfont=Comic\n");

    assertThat(TemplateCheck.problems(data))
        .containsExactly(
            "mails.properties: reset.subject has the unknown placeholder {nmae}",
            "mails.properties: reset.text lacks the placeholder {link}",
            "mails.properties: rest.text is unknown: no mail uses it",
            "layout.html: lacks the placeholder {content}",
            "layout.html: has the unknown placeholder {contents}",
            "brand.properties: color is not a colour such as #0c6470: red",
            "brand.properties: font is unknown; known are color, color.dark, logo, footer, address",
            "brand.properties: logo is not an https address: javascript:alert(1)");
  }

  @Test
  void brokenPartsAreAsIfTheyWereNotThere() throws IOException {
    write("brand.properties", "color=red\nfooter=Heron Ltd.\n");
    Brand brand =
        Brand.of(MailTemplates.properties(Files.readString(folder.resolve("brand.properties"))));

    assertThat(brand.color()).isEqualTo("#0c6470");
    assertThat(brand.footer()).isEqualTo("Heron Ltd.");
    assertThat(TemplateCheck.wordProblem("reset.text", "Write to us.")).isPresent();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
