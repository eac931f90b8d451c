package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The live channel where it ends: lost access, lost connections, and what no page says. */
class LiveLossIT extends LiveLines {

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
}
