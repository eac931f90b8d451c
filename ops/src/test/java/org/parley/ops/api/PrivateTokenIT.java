package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.sample.Receiver;
import org.parley.ops.RunningParley;

/**
 * A word that is typed in private never comes to anybody outside: on no page, over no API, in no
 * search, feed, sitemap, mail, webhook or live channel.
 */
class PrivateTokenIT {

  /** Stands beside the secret, and is what outsiders search for. */
  private static final String WORD = "zyzzybird";

  /** Never typed by those who look. */
  private static final String SECRET =
      "secret" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);

  private static final String SAID = WORD + " " + SECRET;

  private static final String EVENTS =
      "'thread.started','answer.posted','comment.posted','post.edited','member.joined'";

  @RegisterExtension static final RunningParley parley = new RunningParley();

  static final Receiver receiver = new Receiver();
  static ApiWorld world;
  static Sessions sessions;
  static ApiClient anna;
  static ApiClient petra;
  static ApiClient alex;
  static ApiClient iva;
  static ApiClient ada;
  static long webhook;

  @BeforeAll
  static void people() {
    world = new ApiWorld(parley);
    sessions = new Sessions(parley, world);
    anna = world.member("anna");
    alex = world.member("alex", "AGENT");
    world.member("iva", "AGENT");
    iva = world.pilot("iva");
    petra = world.pilot("petra");
    ada = world.member("ada", "ADMINISTRATOR");
    world.member("mona", "MODERATOR");
    for (String person : List.of("anna", "alex", "iva", "petra", "ada", "mona", "ben")) {
      world.member(person);
      world.insert(
          "update member set email = name || '@example.org', email_confirmed_at = now()"
              + " where name = ? returning id",
          world.name(person));
    }
    webhook =
        ada.post("/webhooks", "{'url':'%s','eventTypes':[%s]}".formatted(receiver.url(), EVENTS))
            .json()
            .path("webhookId")
            .asLong();
  }

  @AfterAll
  static void stop() {
    ada.delete("/webhooks/" + webhook);
    receiver.close();
  }

  @Test
  void inAnOpenSpaceOnlyTheCustomerAndTheTeamHearIt() {
    Outsider.Place at = talk(anna, alex, "open", "anna");
    Outsider visitor = new Outsider("a visitor", world.visitor(), null);

    assertInside(anna, at);
    assertInside(alex, at);
    assertInside(world.member("mona"), at);
    assertNowhere(visitor, at);
    assertNowhere(outsider("ben"), at);
  }

  @Test
  void inAGroupsSpaceTheTeamThatDoesNotReadItHearsNothing() {
    Outsider.Place at = talk(petra, iva, "group", "petra");

    assertInside(petra, at);
    assertInside(iva, at);
    assertNowhere(new Outsider("a visitor", world.visitor(), null), at);
    for (String person : List.of("ben", "anna", "alex", "mona")) {
      assertNowhere(outsider(person), at);
    }
  }

  @Test
  void nothingOfItIsSentToAnybodyElse() {
    LiveLine everybody = LiveLine.open(world.url(), null);
    Outsider.Place at = talk(anna, alex, "open", "anna");
    everybody.say("{'do':'watch','thread':" + at.thread() + ",'after':0,'posts':[]}");
    everybody.await("thread");
    say(anna, at, "Once more " + SAID);
    // whatever was told before this one was told by now
    world.answer(alex, at.thread());
    everybody.await("thread", message -> !message.path("posts").isEmpty());
    mailWhatAlexHasNotRead(at);
    awaitMailTo("anna", SECRET);
    awaitMailTo("alex", "/conversations/" + at.conversation());

    assertThat(everybody.heard().toString()).doesNotContain(SECRET).doesNotContain("conversation");
    everybody.close();
    assertMailsAreAnnasAlone();
    assertHooksHeardNothing();
  }

  @Test
  void channelBringsTheTwoSidesANumberAndEverybodyElseNothing() {
    Outsider.Place at = talk(anna, alex, "open", "anna");
    String watch = "{'do':'watch','conversation':" + at.conversation() + "}";
    LiveLine inside = LiveLine.open(world.url(), sessions.of("anna")).say(watch);
    LiveLine team = LiveLine.open(world.url(), sessions.of("mona")).say(watch);
    LiveLine member = LiveLine.open(world.url(), sessions.of("ben")).say(watch);
    LiveLine visitor = LiveLine.open(world.url(), null).say(watch);
    inside.await("conversation");
    team.await("conversation");
    member.await("lost");
    visitor.await("lost");

    long line = say(alex, at, "Again " + SAID);

    JsonNode told = inside.await("conversation", message -> message.path("line").asLong() == line);
    team.await("conversation", message -> message.path("line").asLong() == line);
    assertThat(told.size()).isEqualTo(3);
    for (LiveLine any : List.of(inside, team, member, visitor)) {
      assertThat(any.heard().toString()).doesNotContain(SECRET);
      any.close();
    }
    assertThat(member.heard().toString() + visitor.heard()).doesNotContain("conversation");
  }

  @Test
  void filesThatAreShownInPrivateAreServedToTheTwoSidesOnly() {
    Outsider.Place at = talk(anna, alex, "open", "anna");
    ApiAnswer file = upload(anna);
    say(anna, at, "Look: " + file.json().path("markdown").asText());
    String url = file.json().path("url").asText();

    assertThat(file.status()).isEqualTo(201);
    Outsider agent = new Outsider("alex", alex, sessions.of("alex"));
    assertThat(agent.page(url)).contains(SECRET);
    for (Outsider other :
        List.of(new Outsider("a visitor", world.visitor(), null), outsider("ben"))) {
      assertThat(other.page(url)).as(other.name()).doesNotContain(SECRET);
      assertThat(other.api().get("/attachments/" + file.id()).status()).isIn(401, 404);
    }
  }

  /** Everything that can be typed holds the secret; what is published in the end does not. */
  private static Outsider.Place talk(
      ApiClient customer, ApiClient agent, String access, String name) {
    long thread = world.question(customer, access, "Why was I charged twice?");
    long post = agent.get("/threads/" + thread).json().at("/posts/items/0/id").asLong();
    ApiAnswer invited =
        agent.post(
            "/posts/" + post + "/conversations",
            "{'channel':'mail','body':'May I ask about your %s?'}".formatted(SAID));
    assertThat(invited.status()).as(invited.text()).isEqualTo(201);
    long id = invited.json().at("/summary/id").asLong();
    String conversation = "/conversations/" + id;
    Outsider.Place at = new Outsider.Place(thread, post, id, world.space(access), world.name(name));
    assertThat(customer.post(conversation + "/accept", "").status()).isEqualTo(200);
    say(customer, at, "My number is " + SAID);
    say(agent, at, "I see your " + SAID);
    String proposal = "{'body':'We took back %s','known':%d}";
    agent.put(conversation + "/outcome", proposal.formatted(SAID, 0));
    customer.post(conversation + "/outcome/refusal", "{'number':1}");
    awaitIndexed(customer, access);
    return at;
  }

  /** What was said before this question would be found by now, if it were in any index. */
  private static void awaitIndexed(ApiClient customer, String access) {
    String marker = "marker" + UUID.randomUUID().toString().substring(0, 8);
    world.question(customer, access, "Public question " + marker);
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(customer.get("/search?q=" + marker).json().path("total").asInt())
                    .isPositive());
  }

  private static long say(ApiClient who, Outsider.Place at, String text) {
    ApiAnswer said =
        who.post(
            "/conversations/" + at.conversation() + "/messages", "{'body':'%s'}".formatted(text));
    assertThat(said.status()).as(said.text()).isEqualTo(201);
    return said.id();
  }

  private static void assertInside(ApiClient who, Outsider.Place at) {
    ApiAnswer messages = who.get("/conversations/" + at.conversation() + "/messages");
    assertThat(messages.text()).contains(SECRET);
  }

  private static void assertNowhere(Outsider outsider, Outsider.Place at) {
    String message = "{'body':'Let me in'}";
    ApiAnswer written =
        outsider.api().post("/conversations/" + at.conversation() + "/messages", message);
    assertThat(written.status()).isIn(401, 404);
    SoftAssertions softly = new SoftAssertions();
    outsider
        .everything(at, WORD)
        .forEach(
            (where, text) ->
                softly
                    .assertThat(text.contains(SECRET))
                    .as(outsider.name() + " finds it in " + where)
                    .isFalse());
    softly.assertAll();
  }

  private static Outsider outsider(String person) {
    return new Outsider(person, world.member(person), sessions.of(person));
  }

  /**
   * A chat message waits five minutes to be read; this one has waited long enough. When another one
   * of Alex's came due meanwhile, this one went along and nothing is left to hurry.
   */
  private static void mailWhatAlexHasNotRead(Outsider.Place at) {
    Awaitility.await()
        .until(
            () ->
                world.insert(
                    "update notification n set mail_due_at = least(mail_due_at, now())"
                        + " from member m where m.id = n.member_id and m.name = ? and n.path = ?"
                        + " and n.detail = 'MESSAGE' and n.mail = 'AT_ONCE' returning n.id",
                    world.name("alex"),
                    "/conversations/" + at.conversation()),
            changed -> changed > 0);
  }

  private static void awaitMailTo(String person, String words) {
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(new MailFolder(parley.data()).mails())
                    .anyMatch(
                        mail ->
                            mail.contains(words)
                                && mail.contains("To: " + world.name(person) + "@")));
  }

  private static void assertMailsAreAnnasAlone() {
    List<String> customers = List.of(world.name("anna"), world.name("petra"));
    assertThat(new MailFolder(parley.data()).mails())
        .filteredOn(mail -> mail.contains(SECRET))
        .isNotEmpty()
        .allMatch(
            mail ->
                customers.stream().anyMatch(name -> mail.contains("To: " + name + "@example.org")));
  }

  private static void assertHooksHeardNothing() {
    world.question(anna, "open", "Public wombat");
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(receiver.heard())
                    .anyMatch(heard -> heard.body().contains("Public wombat")));
    assertThat(receiver.heard()).noneMatch(heard -> heard.body().contains(SECRET));
    assertThat(ada.get("/webhooks/" + webhook + "/deliveries").text()).doesNotContain(SECRET);
  }

  private static ApiAnswer upload(ApiClient who) {
    String boundary = "parley" + UUID.randomUUID();
    String body =
        "--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bill.txt\"\r\n\r\n%2$s\r\n--%1$s--\r\n"
            .formatted(boundary, SAID);
    return who.send(
        who.request("/attachments")
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofString(body)));
  }
}
