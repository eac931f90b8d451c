package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Reputation, privileges, levels and reading in the product. */
class ReputationApiIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static ApiWorld world;
  static ApiClient anna;
  static ApiClient ben;
  static ApiClient moderator;

  @BeforeAll
  static void open() {
    world = new ApiWorld(parley);
    anna = world.member("anna");
    ben = world.member("ben");
    moderator = world.member("mona", "MODERATOR");
  }

  @Test
  void votesAndAcceptedAnswersStandInTheHistory() {
    long thread = world.question(anna, "open", "How is an answer rewarded?");
    long answer = world.answer(ben, thread);
    anna.put("/posts/" + answer + "/vote", "{'value':1}");
    anna.put("/threads/" + thread + "/accepted-answer", "{'answerId':%d}".formatted(answer));

    JsonNode rewarded = reputation("ben");
    assertThat(rewarded.path("reputation").asInt()).isEqualTo(25);
    assertThat(rewarded.at("/history/items/0/cause").asText()).isEqualTo("accepted");
    assertThat(rewarded.at("/history/items/1/cause").asText()).isEqualTo("up-vote");
    assertThat(rewarded.at("/history/items/1/day").asText()).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    assertThat(reputation("anna").path("reputation").asInt()).isEqualTo(2);
    JsonNode profile = world.visitor().get("/members/" + world.name("ben")).json();
    assertThat(profile.path("reputation").asInt()).isEqualTo(25);
  }

  @Test
  void aDoorThatIsClosedSaysWhatIsMissing() {
    ApiClient newcomer = world.member("nora");
    long thread = world.question(anna, "open", "Who may vote down?");
    long post = newcomer.get("/threads/" + thread).json().at("/posts/items/0/id").asLong();

    ApiAnswer refused = newcomer.put("/posts/" + post + "/vote", "{'value':-1}");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.text()).contains("15 more points of reputation until you can vote down");
    assertThat(newcomer.get("/me/privileges").items("held")).containsExactly("false");
    assertThat(moderator.get("/me/privileges").items("held")).containsExactly("true");
    assertThat(world.visitor().get("/me/privileges").status()).isEqualTo(401);
  }

  @Test
  void staffGivesALevelAndReleasesIt() {
    world.member("lea");
    String path = "/members/" + world.name("lea") + "/trust-level";
    assertThat(ben.put(path, "{'level':4}").status()).isEqualTo(403);
    assertThat(ben.get(path).status()).isEqualTo(403);
    assertThat(moderator.put(path, "{'level':5}").status()).isEqualTo(400);

    JsonNode given = moderator.put(path, "{'level':4}").json();
    assertThat(given.path("level").asInt()).isEqualTo(4);
    assertThat(given.path("held").asBoolean()).isTrue();
    assertThat(moderator.delete(path).status()).isEqualTo(204);
    assertThat(moderator.get(path).json().path("held").asBoolean()).isFalse();
  }

  @Test
  void readingIsCountedOnce() {
    ApiClient reader = world.member("rita");
    long thread = world.question(anna, "open", "Who reads this?");
    String report = "{'threadId':%d,'number':1,'seconds':20}".formatted(thread);

    assertThat(reader.post("/reading", report).text()).isEqualTo("{\"seconds\":20}");
    assertThat(reader.post("/reading", report).json().path("seconds").asInt()).isLessThan(20);
    assertThat(world.visitor().post("/reading", report).status()).isEqualTo(401);
    assertThat(reader.post("/reading", "{'threadId':1}").status()).isEqualTo(400);
  }

  private static JsonNode reputation(String person) {
    return world.visitor().get("/members/" + world.name(person) + "/reputation").json();
  }
}
