package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Attachments over HTTP: uploaded, served with what keeps them harmless, and hidden in time. */
class ApiAttachmentIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  static ApiWorld world;
  static ApiClient anna;
  static ApiClient ben;
  static ApiClient mona;

  @BeforeAll
  static void people() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    ben = world.member("ben");
    mona = world.member("mona", "MODERATOR");
  }

  @Test
  void pictureIsAnsweredWithAllThatATextNeeds() {
    ApiAnswer answer = upload(anna, "Mein Bild.png", picture(1400, 700));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().path("name").asText()).isEqualTo("Mein-Bild.png");
    assertThat(answer.json().path("type").asText()).isEqualTo("image/png");
    assertThat(answer.json().path("width").asInt()).isEqualTo(1400);
    String url = "/a/" + answer.id() + "/Mein-Bild.png";
    assertThat(answer.json().path("url").asText()).isEqualTo(url);
    assertThat(answer.json().path("markdown").asText())
        .isEqualTo("![Mein-Bild](" + url + "#1400x700)");
    assertThat(answer.header("Location")).endsWith("/api/v1/attachments/" + answer.id());
    assertThat(anna.get("/attachments/" + answer.id()).json()).isEqualTo(answer.json());
  }

  @Test
  void servedFileCanDoNothing() {
    ApiAnswer picture = upload(anna, "a.png", picture(60, 30));
    ApiAnswer text = upload(anna, "notes.txt", "Only words".getBytes(StandardCharsets.UTF_8));

    HttpResponse<byte[]> shown = serve(anna, url(picture));
    assertThat(shown.statusCode()).isEqualTo(200);
    assertThat(header(shown, "Content-Type")).isEqualTo("image/png");
    assertThat(header(shown, "Content-Disposition")).startsWith("inline;");
    assertThat(header(shown, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(shown, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
    assertThat(header(shown, "Cache-Control")).isEqualTo("private, no-cache");
    HttpResponse<byte[]> saved = serve(anna, url(text));
    assertThat(header(saved, "Content-Type")).startsWith("text/plain");
    assertThat(header(saved, "Content-Disposition"))
        .startsWith("attachment; filename=\"notes.txt\"");
    assertThat(header(saved, "Content-Security-Policy")).contains("sandbox");
    assertThat(saved.body()).asString(StandardCharsets.UTF_8).isEqualTo("Only words");
  }

  @Test
  void narrowScreensGetSmallerCopies() throws IOException {
    ApiAnswer picture = upload(anna, "a.png", picture(1400, 700));

    assertThat(width(serve(anna, url(picture) + "?w=320"))).isEqualTo(320);
    assertThat(width(serve(anna, url(picture) + "?w=500"))).isEqualTo(640);
    assertThat(width(serve(anna, url(picture) + "?w=9000"))).isEqualTo(1400);
    assertThat(width(serve(anna, url(picture)))).isEqualTo(1400);
  }

  @Test
  void partsAndUnchangedFilesAreNotSentWhole() {
    String url = url(upload(anna, "a.txt", "0123456789".getBytes(StandardCharsets.UTF_8)));
    String tag = header(serve(anna, url), "ETag");

    assertThat(serve(anna, url, "If-None-Match", tag).statusCode()).isEqualTo(304);
    HttpResponse<byte[]> part = serve(anna, url, "Range", "bytes=2-4");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).asString(StandardCharsets.UTF_8).isEqualTo("234");
    assertThat(header(part, "Content-Range")).isEqualTo("bytes 2-4/10");
    assertThat(serve(anna, url, "Range", "bytes=-2").body()).hasSize(2);
    assertThat(serve(anna, url, "Range", "bytes=10-").statusCode()).isEqualTo(416);
    assertThat(serve(anna, url, "Range", "bytes=2-4", "If-Range", "\"old\"").body()).hasSize(10);
    HttpResponse<byte[]> head =
        call(
            HttpRequest.newBuilder(URI.create(world.url() + url))
                .method("HEAD", BodyPublishers.noBody()),
            anna);
    assertThat(header(head, "Content-Length")).isEqualTo("10");
    assertThat(head.body()).isEmpty();
  }

  @Test
  void isSeenWithItsPostAndHiddenWithIt() {
    ApiAnswer picture = upload(anna, "a.png", picture(60, 30));
    assertHidden(picture, ben);
    assertHidden(picture, mona);
    assertHidden(picture, world.visitor());

    long thread = ask(anna, "open", picture);
    assertThat(serve(ben, url(picture)).statusCode()).isEqualTo(200);
    assertThat(header(serve(world.visitor(), url(picture)), "Cache-Control"))
        .isEqualTo("public, no-cache");
    mona.delete("/posts/" + opening(thread));
    assertHidden(picture, ben);
    assertHidden(picture, world.visitor());
    String tag = header(serve(anna, url(picture)), "ETag");
    assertThat(serve(ben, url(picture), "If-None-Match", tag).statusCode()).isEqualTo(404);
  }

  @Test
  void isHiddenWhenItsSpaceIsClosedToOthers() {
    ApiAnswer picture = upload(anna, "a.png", picture(60, 30));
    ask(anna, "open", picture);
    assertThat(serve(world.visitor(), url(picture)).statusCode()).isEqualTo(200);

    access("OWN");
    try {
      assertHidden(picture, ben);
      assertHidden(picture, world.visitor());
      assertThat(serve(anna, url(picture)).statusCode()).isEqualTo(200);
    } finally {
      access("OPEN");
    }
  }

  @Test
  void anotherMembersPictureIsNotOpenedByNamingIt() {
    ApiAnswer picture = upload(anna, "a.png", picture(60, 30));

    ask(ben, "open", picture);

    assertHidden(picture, ben);
    assertHidden(picture, world.visitor());
    assertThat(ben.delete("/attachments/" + picture.id()).status()).isEqualTo(404);
  }

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

  private static void assertHidden(ApiAnswer attachment, ApiClient reader) {
    HttpResponse<byte[]> served = serve(reader, url(attachment));
    assertThat(served.statusCode()).isEqualTo(404);
    assertThat(served.headers().firstValue("ETag")).isEmpty();
    assertThat(reader.get("/attachments/" + attachment.id()).status()).isEqualTo(404);
  }

  private static String url(ApiAnswer attachment) {
    return attachment.json().path("url").asText();
  }

  private static long ask(ApiClient author, String access, ApiAnswer attachment) {
    String json =
        "{'type':'question','space':'%s','title':'What is this?','body':'%s','tags':[]}"
            .formatted(world.space(access), attachment.json().path("markdown").asText());
    return author.post("/threads", json).id();
  }

  private static long opening(long thread) {
    return world.insert("select id from post where thread_id = ? and number = 1", thread);
  }

  private static void access(String access) {
    world.insert(
        "update space set access = ? where slug = ? returning id", access, world.space("open"));
  }

  private static ApiAnswer upload(ApiClient client, String name, byte[] file) {
    return client.send(form(client, name, file));
  }

  private static HttpRequest.Builder form(ApiClient client, String name, byte[] file) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
            .formatted(name)
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes("\r\n--limit--\r\n".getBytes(StandardCharsets.UTF_8));
    return client
        .request("/attachments")
        .header("Content-Type", "multipart/form-data; boundary=limit")
        .POST(BodyPublishers.ofByteArray(body.toByteArray()));
  }

  private static HttpResponse<byte[]> serve(ApiClient reader, String url, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(world.url() + url));
    return call(headers.length == 0 ? request : request.headers(headers), reader);
  }

  private static HttpResponse<byte[]> call(HttpRequest.Builder request, ApiClient reader) {
    if (reader.token() != null) {
      request.header("Authorization", "Bearer " + reader.token());
    }
    try {
      return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static int width(HttpResponse<byte[]> picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.body())).getWidth();
  }

  private static byte[] picture(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, ThreadLocalRandom.current().nextInt(0x1000000));
      }
    }
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
