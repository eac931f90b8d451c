package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowingConsumer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.PlainHttp;
import org.parley.ops.RunningParley;

/**
 * What visitors are shown is kept: nobody gets what was made for somebody else, whoever asks first,
 * and what changes is changed for the very next reader.
 */
class KeptPagesIT {

  /** Letters that stand in pages only where a question's title does. */
  private static final String OPEN = "Brimbleworth for all";

  private static final String CLOSED = "Brimbleworth for members";

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;
  static ApiClient anna;
  static ApiClient mona;

  /** Each reader's cookie; a visitor has none. */
  static final Map<String, String> cookies = new LinkedHashMap<>();

  @BeforeAll
  static void readers() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    world.member("gus", "AGENT");
    mona = world.member("mona", "MODERATOR");
    Sessions sessions = new Sessions(parley, world);
    cookies.put("visitor", "");
    for (String person : List.of("anna", "gus", "mona")) {
      cookies.put(person, sessions.of(person));
    }
  }

  @Test
  void everybodyGetsTheirOwnPageWhoeverAskedBefore() throws Exception {
    long open = world.question(anna, "open", OPEN);
    world.question(anna, "members", CLOSED);
    for (String page : List.of(path(open), "/", "/s/" + world.space("open"), tagPage())) {
      for (String first : cookies.keySet()) {
        for (String second : cookies.keySet()) {
          assertThat(read(page, first)).as(page + " for " + first).satisfies(its(first));
          assertThat(read(page, second))
              .as(page + " for " + second + " after " + first)
              .satisfies(its(second));
        }
      }
    }
    for (String reader : cookies.keySet()) {
      boolean isMember = !reader.equals("visitor");
      assertThat(read(tagPage(), reader).body().contains(CLOSED)).as(reader).isEqualTo(isMember);
      assertThat(read(tagPage(), reader).body()).contains(OPEN);
    }
  }

  @Test
  void aBrowserThatHasThePageIsToldSo() throws Exception {
    long thread = world.question(anna, "open", "Is it still the same?");
    // until the question itself has been told everywhere, which has its page made anew
    String tag =
        Awaitility.await()
            .until(
                () -> {
                  HttpResponse<String> page = read(path(thread), "visitor");
                  String known = page.headers().firstValue("ETag").orElseThrow();
                  page = read(path(thread), "visitor", "If-None-Match", known);
                  return page.statusCode() == 304 ? known : "";
                },
                known -> !known.isEmpty());

    HttpResponse<String> again = read(path(thread), "visitor", "If-None-Match", tag);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).contains(tag);

    world.answer(world.member("ben"), thread);
    HttpResponse<String> later = read(path(thread), "visitor", "If-None-Match", tag);
    assertThat(later.statusCode()).isEqualTo(200);
    assertThat(later.body()).contains("Look at the limit.");
  }

  @Test
  void whoIsSignedInIsGivenNothingToKeep() throws Exception {
    long thread = world.question(anna, "open", "Who keeps this?");
    read(path(thread), "visitor");
    HttpResponse<String> own = read(path(thread), "anna");
    assertThat(own.headers().firstValue("ETag")).isEmpty();
    assertThat(own.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void votesAnswersAndAcceptanceAreThereForTheNextReader() throws Exception {
    long thread = world.question(anna, "open", "Which one counts?");
    long post = opening(thread);
    assertThat(score(read(path(thread), "visitor"))).isEqualTo("0");
    for (int voters = 1; voters <= 5; voters++) {
      world.member("voter" + voters).put("/posts/" + post + "/vote", "{'value':1}");
      assertThat(score(read(path(thread), "visitor"))).isEqualTo(String.valueOf(voters));
    }
    long answer = world.answer(world.member("ben"), thread);
    assertThat(read(path(thread), "visitor").body()).contains("Look at the limit.");
    anna.put("/threads/" + thread + "/accepted-answer", "{'answerId':%d}".formatted(answer));
    assertThat(read(path(thread), "visitor").body()).contains("accepted");
  }

  @Test
  void whatIsTakenAwayIsGoneFromEveryPageAtOnce() throws Exception {
    long edited = world.question(anna, "open", "Edited brillomax");
    long moved = world.question(anna, "open", "Moved brillomax");
    long deleted = world.question(anna, "open", "Deleted brillomax");
    List<String> lists = List.of("/", "/s/" + world.space("open"), tagPage());
    for (String page : lists) {
      assertThat(read(page, "visitor").body())
          .as(page)
          .contains("Edited brillomax", "Moved brillomax", "Deleted brillomax");
    }
    assertThat(read(path(moved), "visitor").statusCode()).isEqualTo(200);
    assertThat(read(path(deleted), "visitor").statusCode()).isEqualTo(200);

    int version = anna.get("/posts/" + opening(edited)).json().path("version").asInt();
    anna.patch(
        "/posts/" + opening(edited),
        "{'title':'Something else','body':'New.','version':%d}".formatted(version));
    assertGone("Edited brillomax", lists);

    assertThat(
            mona.post(
                    "/threads/" + moved + "/move",
                    "{'space':'%s'}".formatted(world.space("members")))
                .status())
        .isLessThan(300);
    assertGone("Moved brillomax", lists);
    assertThat(read(path(moved), "visitor").body()).doesNotContain("Moved brillomax");

    assertThat(mona.delete("/posts/" + opening(deleted)).status()).isLessThan(300);
    assertGone("Deleted brillomax", lists);
    assertThat(read(path(deleted), "visitor").statusCode()).isNotEqualTo(200);
  }

  @Test
  void queriesThatNobodyKnowsAreMadeAnewAndKeepNothing() throws Exception {
    assertThat(read("/?whatever=1", "visitor").headers().firstValue("ETag")).isEmpty();
    assertThat(read("/?sort=newest", "visitor").headers().firstValue("ETag")).isPresent();
    assertThat(read("/t/999999999/nothing", "visitor").headers().firstValue("ETag")).isEmpty();
  }

  @Test
  void aCookieOfSomebodyElseMakesNobodyAMember() throws Exception {
    long thread = world.question(anna, "open", "Who counts me?");
    HttpResponse<String> counted = read(path(thread), "visitor", "Cookie", "_counted=1");
    assertThat(counted.headers().firstValue("ETag")).isPresent();
    HttpResponse<String> over = read(path(thread), "visitor", "Cookie", "a=b; parley=123456");
    assertThat(over.statusCode()).isEqualTo(200);
    assertThat(over.headers().firstValue("ETag")).as("it may be a member").isEmpty();
  }

  @Test
  void whoOnlyPretendsToBeAMemberEmptiesNothing() {
    // the list says when it was made: other tests may have it made anew in between, but not always
    Awaitility.await()
        .untilAsserted(
            () -> {
              String before = read("/", "visitor").headers().firstValue("ETag").orElseThrow();
              send("/polls/1", "Cookie", "parley=0123456789");
              send("/api/v1/polls/1/ballot", "Authorization", "Bearer parley_made_up");
              assertThat(read("/", "visitor").headers().firstValue("ETag")).contains(before);
            });
  }

  @Test
  void whatAMemberWritesWithoutAnEventHasPagesMadeAnew() throws Exception {
    String before = read("/", "visitor").headers().firstValue("ETag").orElseThrow();
    anna.post("/mutes", "{}");
    // the list says when it was made
    assertThat(read("/", "visitor").headers().firstValue("ETag").orElseThrow())
        .isNotEqualTo(before);
  }

  private static void send(String path, String header, String value)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(world.url() + path))
            .header(header, value)
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    PlainHttp.CLIENT.send(request, BodyHandlers.ofString());
  }

  private static void assertGone(String title, List<String> pages) throws Exception {
    for (String page : pages) {
      assertThat(read(page, "visitor").body()).as(page).doesNotContain(title);
    }
  }

  /** A page of that reader's, and of nobody else's. */
  private static ThrowingConsumer<HttpResponse<String>> its(String reader) {
    return page -> {
      assertThat(page.statusCode()).isEqualTo(200);
      for (String person : List.of("anna", "gus", "mona")) {
        String account = "menu-who\"><strong>" + world.name(person) + "</strong>";
        assertThat(page.body().contains(account)).as(person).isEqualTo(person.equals(reader));
      }
      assertThat(page.body().contains("/sign-out")).isEqualTo(!reader.equals("visitor"));
    };
  }

  private static String score(HttpResponse<String> page) {
    return page.body().replaceFirst("(?s).*?data-live=\"score\">([^<]*)<.*", "$1");
  }

  private static long opening(long thread) {
    return anna.get("/threads/" + thread).json().at("/posts/items/0/id").asLong();
  }

  private static String tagPage() {
    return "/tags/" + world.tag();
  }

  private static String path(long thread) {
    String url = mona.get("/threads/" + thread).json().path("url").asText();
    return URI.create(url).getRawPath();
  }

  private static HttpResponse<String> read(String page, String reader, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(world.url() + page));
    if (!cookies.get(reader).isEmpty()) {
      request.header("Cookie", cookies.get(reader));
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return PlainHttp.CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
