package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.PlainHttp;
import org.parley.ops.RunningParley;

/** Blogs as programs use them: what is not published is on no path but its authors'. */
class BlogsApiIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;
  static ApiClient author;
  static String blog;

  @BeforeAll
  static void aBlog() {
    world = new ApiWorld(parley);
    author = world.member("writer", "ADMINISTRATOR");
    blog = "notes-" + world.name("writer").replaceAll("[^a-z0-9]", "");
    String json =
        "{'kind':'company','slug':'%s','title':'Notes','description':'','space':'%s'}"
            .formatted(blog, world.space("open"));
    assertThat(author.post("/blogs", json).status()).isEqualTo(201);
  }

  @Test
  void draftAndScheduledArticleAreOnNoPathOfOthers() throws Exception {
    long draft = begin("Glockenspiel for the spring release");
    String moment = Instant.now().plus(Duration.ofDays(3)).toString();
    JsonNode scheduled =
        author
            .put(
                "/article-drafts/" + draft + "/schedule",
                "{'publishAt':'%s','timeZone':'Europe/Oslo','version':1}".formatted(moment))
            .json();

    assertThat(scheduled.path("state").asText()).isEqualTo("scheduled");
    ApiClient ben = world.member("ben");
    for (ApiClient other : new ApiClient[] {world.visitor(), ben}) {
      assertThat(other.get("/article-drafts/" + draft).status()).isEqualTo(404);
      assertThat(other.get("/blogs/" + blog + "/articles").items("title"))
          .doesNotContain("Glockenspiel for the spring release");
      assertThat(other.get("/search?q=glockenspiel").items("title")).isEmpty();
      assertThat(other.get("/threads/similar?title=glockenspiel+spring+release").items("title"))
          .isEmpty();
    }
    assertThat(ben.get("/article-drafts").items("id")).isEmpty();
    assertThat(ben.delete("/article-drafts/" + draft).status()).isEqualTo(404);
    assertThat(ben.post("/article-drafts/" + draft + "/publish", "{'version':1}").status())
        .isEqualTo(404);
    for (String path :
        new String[] {
          "/blog/" + blog,
          "/blog/" + blog + "/feed.atom",
          "/feed.atom",
          "/blogs",
          "/sitemaps/threads-0.xml",
          "/"
        }) {
      assertThat(page(path)).as(path).doesNotContainIgnoringCase("glockenspiel");
    }
    assertThat(author.get("/search?q=glockenspiel").items("title")).isEmpty();
  }

  @Test
  void scheduledArticleComesOutByItselfOnce() {
    long draft = begin("It comes out while nobody looks");
    String moment = Instant.now().plus(Duration.ofDays(1)).toString();
    ApiAnswer scheduled =
        author.put(
            "/article-drafts/" + draft + "/schedule",
            "{'publishAt':'%s','version':1}".formatted(moment));
    assertThat(scheduled.status()).isEqualTo(200);
    // the day has come
    world.insert("update article_draft set publish_at = now() where id = ? returning id", draft);

    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(world.visitor().get("/blogs/" + blog + "/articles").items("title"))
                    .containsOnlyOnce("It comes out while nobody looks"));
    assertThat(author.get("/article-drafts/" + draft).status()).isEqualTo(404);
    assertThat(page("/blog/" + blog + "/feed.atom")).contains("It comes out while nobody looks");
  }

  @Test
  void momentInThePastIsRefusedAndTheDraftStaysADraft() {
    long draft = begin("Too late for yesterday, alas");

    assertThat(
            author
                .put(
                    "/article-drafts/" + draft + "/schedule",
                    "{'publishAt':'2020-01-01T00:00:00Z','version':1}")
                .status())
        .isEqualTo(400);
    assertThat(author.get("/article-drafts/" + draft).json().path("state").asText())
        .isEqualTo("draft");
  }

  @Test
  void secondWriterIsToldAndPublishingTwiceIsPublishingOnce() {
    long draft = begin("Written by two at the same time");
    String text = "{'title':'%s','body':'Second.','tags':[],'version':1}";
    assertThat(author.put("/article-drafts/" + draft, text.formatted("The first of them")).status())
        .isEqualTo(200);
    assertThat(author.put("/article-drafts/" + draft, text.formatted("The second one")).status())
        .isEqualTo(409);

    long version = author.get("/article-drafts/" + draft).json().path("version").asLong();
    String publish = "{'version':" + version + "}";
    long thread = author.post("/article-drafts/" + draft + "/publish", publish).id();
    assertThat(author.post("/article-drafts/" + draft + "/publish", publish).id())
        .isEqualTo(thread);
    assertThat(author.delete("/articles/" + thread + "/comments").status()).isEqualTo(204);
    assertThat(
            world
                .member("ben")
                .post("/threads/" + thread + "/answers", "{'body':'May I still say this?'}")
                .status())
        .isEqualTo(409);
  }

  private static long begin(String title) {
    String json =
        "{'title':'%s','body':'This is what it says.','tags':['%s']}".formatted(title, world.tag());
    return author.post("/blogs/" + blog + "/drafts", json).id();
  }

  private static String page(String path) {
    try {
      return PlainHttp.CLIENT
          .send(
              HttpRequest.newBuilder(URI.create(world.url() + path)).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
