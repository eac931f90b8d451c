package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Attachments over HTTP: uploaded, served with what keeps them harmless, and hidden in time. */
class ApiAttachmentIT extends UploadedFiles {

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

  private static long opening(long thread) {
    return world.insert("select id from post where thread_id = ? and number = 1", thread);
  }
}
