package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Inbox, follows, mutes, preferences and invitations as a program uses them. */
class NotificationApiIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;

  ApiClient anna;
  ApiClient ben;
  ApiClient petra;

  @BeforeAll
  static void world() {
    world = new ApiWorld(parley);
  }

  @BeforeEach
  void people() {
    anna = confirmed("anna");
    ben = confirmed("ben");
    petra = world.pilot("petra");
    confirmed("petra");
  }

  @Test
  void anAnswerArrivesIsReadAndIsUnreadAgain() {
    // nobody whom other tests give news
    ApiClient asker = confirmed("asker");
    long thread = world.question(asker, "open", "Who tells me of answers?");
    world.answer(ben, thread);

    JsonNode entry = eventually(asker, thread);
    assertThat(entry.path("kind").asText()).isEqualTo("answer");
    assertThat(entry.at("/people/0/name").asText()).isEqualTo(world.name("ben"));
    assertThat(unread(asker)).isEqualTo(1);

    String read = "/notifications/" + entry.path("id").asLong() + "/read";
    assertThat(asker.put(read, "").json().path("unread").asInt()).isZero();
    assertThat(asker.get("/notifications?show=unread").items("id")).isEmpty();
    assertThat(asker.delete(read).json().path("unread").asInt()).isEqualTo(1);
    assertThat(ben.put(read, "").status()).isEqualTo(404);
    assertThat(asker.put("/notifications/read", "{}").json().path("unread").asInt()).isZero();
  }

  @Test
  void whatIsFollowedIsListedForOneselfAlone() {
    long thread = world.question(anna, "open", "A thread to follow");

    assertThat(petra.put("/follows/thread/" + thread, "").json().path("following").asBoolean())
        .isTrue();
    assertThat(petra.get("/follows/thread").items("id")).contains(String.valueOf(thread));
    assertThat(ben.get("/follows/thread").items("id")).doesNotContain(String.valueOf(thread));
    assertThat(petra.put("/mutes/" + thread, "").json().path("muted").asBoolean()).isTrue();
    assertThat(petra.get("/mutes").items("id")).contains(String.valueOf(thread));
    assertThat(petra.delete("/mutes/" + thread).json().path("following").asBoolean()).isTrue();
    assertThat(petra.delete("/follows/thread/" + thread).json().path("following").asBoolean())
        .isFalse();
  }

  @Test
  void whatCannotBeSeenCannotBeFollowedMutedOrAskedAbout() {
    long secret = world.question(petra, "group", "Among pilots only");

    for (ApiAnswer answer :
        List.of(
            ben.put("/follows/thread/" + secret, ""),
            ben.put("/mutes/" + secret, ""),
            ben.put("/follows/planet/1", ""),
            ben.get("/threads/" + secret + "/invitations"),
            ben.get("/threads/" + secret + "/invitees?q=p"),
            ben.post("/threads/" + secret + "/invitations", "{'name':'anna'}"))) {
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.text()).doesNotContain("pilots only");
    }
    assertThat(
            petra
                .post(
                    "/threads/" + secret + "/invitations",
                    "{'name':'%s'}".formatted(world.name("ben")))
                .json()
                .path("type")
                .asText())
        .as("who cannot see the question cannot be asked")
        .isEqualTo("/problems/invitation.nobody");
  }

  @Test
  void visitorsHaveNoInbox() {
    ApiClient visitor = world.visitor();
    for (String path :
        List.of(
            "/notifications",
            "/notifications/unread",
            "/me/notification-preferences",
            "/follows/tag",
            "/mutes")) {
      assertThat(visitor.get(path).status()).as(path).isIn(401, 403);
    }
  }

  @Test
  void preferencesAreKeptAndBadOnesRefused() {
    JsonNode before = ben.get("/me/notification-preferences").json();
    assertThat(before.path("digest").asText()).isEqualTo("weekly");

    ApiAnswer kept =
        ben.put(
            "/me/notification-preferences",
            "{'timeZone':'Europe/Oslo','quietFrom':'22:00','quietUntil':'07:00','digest':'daily',"
                + "'kinds':[{'kind':'votes','inbox':false,'mail':'off'}]}");
    assertThat(kept.status()).isEqualTo(200);
    assertThat(kept.json().path("timeZone").asText()).isEqualTo("Europe/Oslo");
    assertThat(kept.json().path("kinds"))
        .anyMatch(
            kind -> kind.path("kind").asText().equals("votes") && !kind.path("inbox").asBoolean());
    for (String bad :
        List.of(
            "{'timeZone':'Mars/Olympus','digest':'daily'}",
            "{'timeZone':'UTC','digest':'hourly'}",
            "{'timeZone':'UTC','digest':'off','quietFrom':'22:00'}",
            "{'timeZone':'UTC','digest':'off','quietFrom':'25:00','quietUntil':'07:00'}",
            "{'timeZone':'UTC','digest':'off','kinds':[{'kind':'gossip','mail':'off'}]}",
            "{'timeZone':'UTC','digest':'off','kinds':[{'kind':'votes','mail':'pigeon'}]}")) {
      assertThat(ben.put("/me/notification-preferences", bad).status()).as(bad).isEqualTo(400);
    }
  }

  @Test
  void theAskerInvitesOnceAndTheInvitedDeclines() {
    long thread = world.question(anna, "open", "Who knows about this?");
    String invitations = "/threads/" + thread + "/invitations";
    String ask = "{'name':'@%s'}".formatted(world.name("ben"));

    assertThat(anna.get("/threads/" + thread + "/invitees?q=be").items("name"))
        .contains(world.name("ben"));
    assertThat(anna.post(invitations, ask).status()).isEqualTo(201);
    assertThat(anna.post(invitations, ask).status()).isEqualTo(409);
    assertThat(ben.get(invitations).json().path("invited").asBoolean()).isTrue();
    assertThat(eventually(ben, thread).path("kind").asText()).isEqualTo("invitation");

    assertThat(ben.delete(invitations + "/mine").status()).isEqualTo(204);
    assertThat(ben.get(invitations).json().path("invited").asBoolean()).isFalse();
    assertThat(anna.post(invitations, ask).status()).as("not asked again").isEqualTo(409);
    assertThat(petra.post(invitations, ask).status()).as("no standing").isEqualTo(403);
  }

  private static ApiClient confirmed(String person) {
    ApiClient client = world.member(person);
    world.insert(
        "update member set email_confirmed_at = now() where name = ? returning id",
        world.name(person));
    world.withoutNewsOfBadges(person);
    return client;
  }

  private static int unread(ApiClient client) {
    return client.get("/notifications/unread").json().path("unread").asInt();
  }

  /** The newest entry about the thread. */
  private static JsonNode eventually(ApiClient client, long thread) {
    return Awaitility.await()
        .until(
            () -> {
              for (JsonNode entry : client.get("/notifications").json().path("items")) {
                if (entry.at("/thread/id").asLong() == thread) {
                  return entry;
                }
              }
              return null;
            },
            entry -> entry != null);
  }
}
