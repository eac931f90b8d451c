package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Uploads: what is refused, repeated, cut off, listed and deleted. */
class ApiUploadIT extends UploadedFiles {

  @Test
  void unusedOneIsDeletedAUsedOneIsNot() {
    ApiAnswer unused = upload(anna, "a.png", picture(60, 30));
    ApiAnswer used = upload(anna, "b.png", picture(60, 30));
    ask(anna, "open", used);

    assertThat(anna.delete("/attachments/" + unused.id()).status()).isEqualTo(204);
    assertHidden(unused, anna);
    assertThat(anna.delete("/attachments/" + used.id()).json().path("type").asText())
        .isEqualTo("/problems/attachment.in-use");
  }

  @Test
  void refusalsSayWhy() {
    assertRefused(
        "a.svg", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), 415, "type");
    assertRefused(
        "a.png", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8), 415, "type");
    assertRefused(
        "big.txt", "a".repeat(20_000_001).getBytes(StandardCharsets.UTF_8), 413, "too-large");
    assertRefused("empty.txt", new byte[0], 400, "empty");
    byte[] half = java.util.Arrays.copyOf(picture(60, 30), 200);
    assertRefused("half.png", half, 400, "broken");
    assertThat(world.visitor().send(form(world.visitor(), "a.png", picture(9, 9))).status())
        .isEqualTo(401);
  }

  @Test
  void repeatedUploadWithAKeyIsOneAttachment() {
    byte[] file = picture(60, 30);
    ApiAnswer first = anna.send(form(anna, "a.png", file).header("Idempotency-Key", "k-1"));
    ApiAnswer second = anna.send(form(anna, "a.png", file).header("Idempotency-Key", "k-1"));
    ApiAnswer other =
        anna.send(form(anna, "a.png", picture(61, 30)).header("Idempotency-Key", "k-1"));

    assertThat(second.text()).isEqualTo(first.text());
    assertThat(other.status()).isEqualTo(422);
  }

  @Test
  void ownListTellsWhatIsUsed() {
    ApiClient carla = world.member("carla");
    ApiAnswer picture = upload(carla, "a.png", picture(60, 30));

    ApiAnswer list = carla.get("/me/attachments");

    assertThat(list.items("id")).containsExactly(String.valueOf(picture.id()));
    assertThat(list.json().at("/quota/used").asLong())
        .isEqualTo(picture.json().path("size").asLong());
    assertThat(world.visitor().get("/me/attachments").status()).isEqualTo(401);
  }

  @Test
  void uploadThatIsCutOffLeavesNothing() throws IOException {
    ApiClient dora = world.member("dora");
    URI url = world.url();
    try (var socket = new java.net.Socket(url.getHost(), url.getPort())) {
      String head =
          "POST /api/v1/attachments HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n"
                  .formatted(url.getAuthority(), dora.token())
              + "Content-Type: multipart/form-data; boundary=b\r\n"
              + "Content-Length: 90000\r\n\r\n"
              + "--b\r\n"
              + "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
              + "Half of";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }

    assertThat(upload(dora, "b.txt", "Whole".getBytes(StandardCharsets.UTF_8)).status())
        .isEqualTo(201);
    assertThat(dora.get("/me/attachments").items("name")).containsExactly("b.txt");
  }

  private static void assertRefused(String name, byte[] file, int status, String reason) {
    ApiAnswer answer = upload(anna, name, file);
    assertThat(answer.status()).as(name).isEqualTo(status);
    assertThat(answer.json().path("type").asText()).isEqualTo("/problems/attachment." + reason);
    assertThat(answer.json().path("detail").asText()).isNotBlank().doesNotContain("{0}");
  }
}
