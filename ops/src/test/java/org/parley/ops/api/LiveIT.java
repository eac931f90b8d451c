package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The live channel from outside: who is told what, who is not, and what a lost connection costs.
 */
class LiveIT extends LiveLines {

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

  private LiveLine events(String session, long thread) {
    LiveLine line =
        LiveLine.events(
            world.url(), session, "{'do':'watch','thread':%d,'after':1}".formatted(thread));
    lines.add(line);
    line.await("thread");
    return line;
  }

  private static String list() {
    return "{'do':'watch','since':'2099-01-01T00:00:00Z'}";
  }
}
