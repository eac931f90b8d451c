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
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.PlainHttp;
import org.parley.ops.RunningParley;

/** Files that members send over HTTP, and what is served of them. */
abstract class UploadedFiles {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static final HttpClient HTTP = PlainHttp.CLIENT;

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

  static void assertHidden(ApiAnswer attachment, ApiClient reader) {
    HttpResponse<byte[]> served = serve(reader, url(attachment));
    assertThat(served.statusCode()).isEqualTo(404);
    assertThat(served.headers().firstValue("ETag")).isEmpty();
    assertThat(reader.get("/attachments/" + attachment.id()).status()).isEqualTo(404);
  }

  static String url(ApiAnswer attachment) {
    return attachment.json().path("url").asText();
  }

  static long ask(ApiClient author, String access, ApiAnswer attachment) {
    String json =
        "{'type':'question','space':'%s','title':'What is this?','body':'%s','tags':[]}"
            .formatted(world.space(access), attachment.json().path("markdown").asText());
    return author.post("/threads", json).id();
  }

  static void access(String access) {
    world.insert(
        "update space set access = ? where slug = ? returning id", access, world.space("open"));
  }

  static ApiAnswer upload(ApiClient client, String name, byte[] file) {
    return client.send(form(client, name, file));
  }

  static HttpRequest.Builder form(ApiClient client, String name, byte[] file) {
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

  static HttpResponse<byte[]> serve(ApiClient reader, String url, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(world.url() + url));
    return call(headers.length == 0 ? request : request.headers(headers), reader);
  }

  static HttpResponse<byte[]> call(HttpRequest.Builder request, ApiClient reader) {
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

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  static int width(HttpResponse<byte[]> picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture.body())).getWidth();
  }

  static byte[] picture(int width, int height) {
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
