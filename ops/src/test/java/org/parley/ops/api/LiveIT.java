package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/**
 * The live channel from outside: who is told what, who is not, and what a lost connection costs.
 */
class LiveIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  private final List<LiveLine> lines = new ArrayList<>();
  private ApiWorld world;
  private ApiClient asker;
  private ApiClient helper;

  @BeforeEach
  void people() {
    world = new ApiWorld(parley);
    asker = world.member("asker");
    helper = world.member("helper");
  }

  @AfterEach
  void hangUp() {
    lines.forEach(LiveLine::close);
  }

  @Test
  void visitorsAndMembersAreToldOfANewAnswerAtOnce() {
    long thread = world.question(asker, "open", "What is told to everybody at once");
    LiveLine visitor = watching(null, thread);
    LiveLine member = watching(session("reader"), thread);
    LiveLine byEvents = events(null, thread);

    long answer = world.answer(helper, thread);

    for (LiveLine line : List.of(visitor, member, byEvents)) {
      JsonNode told = line.awaitPost(answer);
      assertThat(told.path("show").path("answers").asText()).isEqualTo("1 answer");
      assertThat(told.toString()).doesNotContain("Look at the limit");
    }
    assertThat(byEvents.heard().get(0).path("content-type").toString())
        .contains("text/event-stream");
    assertThat(byEvents.heard().get(0).has("set-cookie")).isFalse();
  }

  @Test
  void votesEditsAndHidingAreToldToo() {
    long thread = world.question(asker, "open", "What is told when a post is different");
    long answer = world.answer(helper, thread);
    LiveLine visitor = watching(null, thread);

    asker.put("/posts/" + answer + "/vote", "{'value':1}");
    visitor.await("thread", told -> post(told, answer).path("score").asInt() == 1);
    helper.patch("/posts/" + answer, "{'body':'Look at the other limit.','version':0}");
    helper.delete("/posts/" + answer);

    JsonNode gone =
        visitor.await("thread", told -> told.path("gone").toString().contains("" + answer));
    assertThat(gone.path("show").path("answers").asText()).isEqualTo("No answer");
  }

  @Test
  void whoMayNotReadAThreadIsToldNothingOfIt() {
    ApiClient pilot = world.pilot("pilot");
    long secret = world.question(pilot, "group", "Only pilots are told of this");
    long own = world.question(asker, "own", "Only the asker and staff are told of this");
    LiveLine visitor = watching(null, secret);
    LiveLine stranger = watching(session("stranger"), own);
    LiveLine insider = watching(session("pilot"), secret);
    LiveLine lists = open(session("stranger")).say(list());

    long answer = world.answer(pilot, secret);
    world.answer(asker, own);
    insider.awaitPost(answer);
    long open = world.question(asker, "open", "What is told to everybody in their lists");

    lists.await("list", told -> told.path("threads").toString().contains("\"id\":" + open));
    assertThat(lists.heard().toString())
        .doesNotContain("\"id\":" + secret)
        .doesNotContain("\"id\":" + own);
    visitor.await("lost");
    stranger.await("lost");
    assertThat(visitor.heard()).hasSize(1);
    assertThat(stranger.heard().toString()).doesNotContain("posts");
  }

  @Test
  void accessThatIsLostMidwayEndsTheTelling() {
    long thread = world.question(asker, "open", "What goes private while somebody reads");
    LiveLine visitor = watching(null, thread);
    LiveLine author = watching(session("asker"), thread);
    long before = world.answer(helper, thread);
    visitor.awaitPost(before);

    world.insert(
        "update space set access = 'MEMBERS' where slug = ? returning id", world.space("open"));
    long after = world.answer(helper, thread);
    author.awaitPost(after);
    visitor.await("lost");
    long later = world.answer(helper, thread);
    author.awaitPost(later);

    long open = world.question(world.pilot("pilot"), "members", "Something else");
    visitor.say("{'do':'watch','thread':" + open + ",'after':0}");
    assertThat(visitor.timesTold(after) + visitor.timesTold(later)).isZero();
  }

  @Test
  void whereAMergedThreadWentIsToldToThoseWhoMayReadOnThere() {
    ApiClient moderator = world.member("moderator", "MODERATOR");
    long thread = world.question(asker, "open", "What is merged while somebody reads");
    long target = world.question(asker, "own", "What only the asker and staff may read");
    LiveLine author = watching(session("asker"), thread);
    LiveLine member = watching(session("reader"), thread);
    LiveLine visitor = watching(null, thread);

    moderator.post("/threads/" + thread + "/merge", "{'into':" + target + "}");

    assertThat(author.await("merged").path("to").asText()).startsWith("/t/" + target + "/");
    member.await("lost");
    visitor.await("lost");
    assertThat(member.heard().toString() + visitor.heard()).doesNotContain("/t/" + target);
  }

  @Test
  void suspendedMemberLosesTheChannelWithTheNextThingTold() {
    long thread = world.question(asker, "open", "What a suspended member hears no more");
    LiveLine member = watching(session("troll"), thread);

    world.insert(
        "update member set suspended_at = now() where name = ? returning id", world.name("troll"));
    long answer = world.answer(helper, thread);

    assertThat(member.awaitClosed()).isEqualTo(1008);
    assertThat(member.timesTold(answer)).isZero();
  }

  @Test
  void signingOutEndsTheChannel() throws IOException, InterruptedException {
    long thread = world.question(asker, "open", "What is open in another tab");
    String session = session("leaver");
    LiveLine member = watching(session, thread);

    post("/sign-out", session, "");

    assertThat(member.awaitClosed()).isEqualTo(1008);
  }

  @Test
  void pagesOfOtherSitesGetNoChannel() {
    assertThatThrownBy(() -> open(session("victim"), "Origin", "https://evil.example"))
        .hasCauseInstanceOf(WebSocketHandshakeException.class)
        .satisfies(
            failure ->
                assertThat(
                        ((WebSocketHandshakeException) failure.getCause())
                            .getResponse()
                            .statusCode())
                    .isEqualTo(403));
    assertThat(open(null, "Origin", parley.url().toString()).say("{'do':'pong'}").heard())
        .isEmpty();
  }

  @Test
  void droppedConnectionCatchesUpWithEveryPostExactlyOnce() {
    long thread = world.question(asker, "open", "What is missed is not lost");
    LiveLine first = watching(null, thread);
    long heard = world.answer(helper, thread);
    int number = post(first.awaitPost(heard), heard).path("number").asInt();
    first.drop();
    LiveLine other = watching(null, thread);
    List<Long> missed = List.of(world.answer(helper, thread), world.answer(asker, thread));
    missed.forEach(other::awaitPost);

    LiveLine second =
        open(null)
            .say(
                "{'do':'watch','thread':%d,'after':%d,'posts':[%d]}"
                    .formatted(thread, number, heard));
    missed.forEach(second::awaitPost);
    long next = world.answer(asker, thread);
    second.awaitPost(next);

    assertThat(missed).allSatisfy(post -> assertThat(second.timesTold(post)).isEqualTo(1));
    assertThat(second.heard()).hasSize(2);
  }

  @Test
  void pagesCatchUpAfterTheDatabaseCutTheWire() {
    long thread = world.question(asker, "open", "What is told after the wire was cut");
    LiveLine visitor = watching(null, thread);

    world.insert(
        """
        select count(pg_terminate_backend(pid)) from pg_stat_activity
        where application_name = 'parley live' and datname = current_database()\
        """);

    visitor.await("again");
    long answer = world.answer(helper, thread);
    visitor.awaitPost(answer);
  }

  @Test
  void whoWritesIsNamedToOtherMembersAndToNobodyElse() {
    long thread = world.question(asker, "open", "Where somebody is writing just now");
    LiveLine writer = watching(session("helper"), thread);
    LiveLine member = watching(session("asker"), thread);
    LiveLine visitor = watching(null, thread);

    writer.say("{'do':'writing','thread':" + thread + "}");

    JsonNode told = member.await("writing");
    assertThat(told.path("members").get(0).path("name").asText()).isEqualTo("helper");
    assertThat(told.path("members")).hasSize(1);
    long answer = world.answer(helper, thread);
    visitor.awaitPost(answer);
    writer.awaitPost(answer);
    assertThat(visitor.heard().toString()).doesNotContain("writing");
    assertThat(writer.heard().toString()).doesNotContain("writing");
  }

  @Test
  void membersHearOnAnyPageHowMuchInTheirInboxIsUnread() {
    world.withoutNewsOfBadges("asker");
    world.withoutNewsOfBadges("other");
    long thread = world.question(asker, "open", "What makes the bell ring at once");
    LiveLine page = open(session("asker")).say("{'do':'watch'}");
    LiveLine other = open(session("other")).say("{'do':'watch'}");
    page.await("inbox", told -> told.path("unread").asInt() == 0);
    other.await("inbox");

    world.answer(helper, thread);

    page.await("inbox", told -> told.path("unread").asInt() == 1);
    assertThat(other.heard()).hasSize(1);
  }

  @Test
  void whatNoPageSaysEndsTheChannel() {
    assertThat(open(null).say("{'do':'dance','with':1}").awaitClosed()).isEqualTo(1003);
    assertThat(open(null).say("x".repeat(9_000)).awaitClosed()).isIn(1009, 1003);
    LiveLine flood = open(null);
    flood.flood("{'do':'pong'}", 30);
    assertThat(flood.awaitClosed()).isEqualTo(1013);
  }

  @Test
  void oneMemberHasSoManyChannelsAndNoMore() {
    String session = session("hoarder");
    for (int i = 0; i < 25; i++) {
      // the handshake is over before the server counts a channel
      open(session).say("{'do':'watch'}").await("inbox");
    }

    assertThatThrownBy(() -> open(session)).hasCauseInstanceOf(WebSocketHandshakeException.class);
    assertThat(open(session("modest"))).isNotNull();
  }

  private LiveLine watching(String session, long thread) {
    LiveLine line = open(session).say("{'do':'watch','thread':%d,'after':1}".formatted(thread));
    // the answer to the first watch: from here on everything is heard
    line.awaitAnything();
    return line;
  }

  private LiveLine events(String session, long thread) {
    LiveLine line =
        LiveLine.events(
            world.url(), session, "{'do':'watch','thread':%d,'after':1}".formatted(thread));
    lines.add(line);
    line.await("thread");
    return line;
  }

  private LiveLine open(String session, String... headers) {
    LiveLine line = LiveLine.open(world.url(), session, headers);
    lines.add(line);
    return line;
  }

  private static String list() {
    return "{'do':'watch','since':'2099-01-01T00:00:00Z'}";
  }

  private static JsonNode post(JsonNode message, long id) {
    for (JsonNode each : message.path("posts")) {
      if (each.path("id").asLong() == id) {
        return each;
      }
    }
    return MissingNode.getInstance();
  }

  /** The cookie of a new session of that member of this world. */
  private String session(String person) {
    return new Sessions(parley, world).of(person);
  }

  private HttpResponse<String> post(String path, String cookie, String form)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(world.url() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    if (cookie != null) {
      request.header("Cookie", cookie);
    }
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
