package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ops.DataDirectory;
import org.parley.ops.ParleyProcess;
import org.parley.ops.browser.BrowserExtension.Look;

/**
 * A morning at the service desk: an angry post is found by the community itself, comes to the agent
 * who can settle it, is talked over in private, ends with a word in public, and is in the report.
 */
class MorningBrowserIT {

  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  // on its own: rules that find anger everywhere and an agent who takes all work disturb others
  static ParleyProcess parley;

  @BeforeAll
  static void start(@TempDir Path folder) {
    parley = ParleyProcess.start(new DataDirectory(folder.resolve("data"))).awaitReady();
  }

  @AfterAll
  static void stop() throws InterruptedException {
    parley.terminate();
    parley.awaitEnd();
  }

  private static final String TITLE = "Third battery in a row that dies after a week";
  private static final String ANGRY =
      "You are idiots and liars, all of you. I am furious! You morons sent me broken rubbish AGAIN,"
          + " you stupid clowns.";

  @Test
  void anAngryPostIsFoundRoutedSettledInPrivateAndCounted() {
    Person lead = person("ingrid.solheim", 1280);
    switchOn(lead.page(), "Words that hurt somebody");
    switchOn(lead.page(), "Angry customers");
    int before = angryAndDone(lead.page());
    letWorkBePushedTo(lead.page(), "Maja Lind");
    Person maja = person("maja.lind", 1280);
    comeOnline(maja.page());

    Person customer = person("lena.h", 360);
    String thread = ask(customer);

    assertQueued(person("otto.brandt", 1280).page());
    String followUp = assignedTo(maja.page());
    assertThat(maja.page().locator(".thread-head")).containsText("Angry");
    assertThat(maja.page().locator(".clock").first()).containsText("First response due");

    settleInPrivate(maja, customer, thread);
    finish(maja.page(), followUp);

    assertOnlyTheOutcomeIsPublic(thread);
    assertThat(angryAndDone(lead.page())).isEqualTo(before + 1);
    assertThat(lead.page().locator(".report-agents tbody tr", named("Maja Lind"))).hasCount(1);
    assertThat(browser.complaints()).isEmpty();
  }

  private static void switchOn(Page page, String rule) {
    page.navigate("/admin/screening");
    Locator row = page.locator("tbody tr", named(rule));
    if (row.locator(".badge.good").count() == 0) {
      row.locator("th a").click();
      page.locator("#switch-form button").click();
      page.waitForURL(url -> url.contains("done=screening-rule-switched"));
    }
  }

  /** With room enough: what waits from yesterday comes as well. */
  private static void letWorkBePushedTo(Page page, String agent) {
    page.navigate("/admin/routing");
    Locator fold = page.locator(".work-folds > li", named(agent)).first();
    fold.locator("summary").first().click();
    fold.locator("input[name=capacity]").fill("20");
    fold.locator("input[name=pushed]").check();
    fold.locator("button[value=agent]").click();
    page.waitForURL(url -> url.contains("done=saved"));
  }

  private static void comeOnline(Page page) {
    page.navigate("/work");
    page.locator("#presence").selectOption("online");
    page.locator("button[value=presence]").click();
    assertThat(page.locator("#presence")).hasValue("online");
  }

  /** About batteries, which Maja knows: so says the rule of the service desk. */
  private static String ask(Person customer) {
    customer.page().navigate("/ask");
    customer.page().locator("#space").selectOption("getting-started");
    customer.fill("title", TITLE);
    customer.fill("body", ANGRY);
    customer.fill("tags", "battery");
    customer.submit("#ask");
    customer.page().waitForURL(url -> url.contains("/t/"));
    return customer.path();
  }

  /** Screening comes after the post, so the queue has it a moment later. */
  private static void assertQueued(Page page) {
    Locator card = page.locator(".flag-card", named(TITLE));
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () -> {
              page.navigate("/moderation");
              assertThat(card.count()).isPositive();
            });
    assertThat(card.locator("mark").first()).isVisible();
  }

  /** Nobody hands it out: what the rules ask for and who is there decide. */
  private static String assignedTo(Page page) {
    Locator link = page.locator(".work-list h2 a", named(TITLE));
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () -> {
              page.navigate("/work");
              assertThat(link.count()).isPositive();
            });
    String path = link.first().getAttribute("href");
    page.navigate(path);
    assertThat(page.locator(".thread-head .meta")).containsText("Owner: Maja Lind");
    return path;
  }

  private static void settleInPrivate(Person agent, Person customer, String thread) {
    agent.page().navigate(thread);
    agent.page().locator(".question a[href$='/private']").first().click();
    agent.fill("greeting", "I am sorry. May we look at it together, away from everybody?");
    agent.submit("#invite");
    agent.page().waitForURL(url -> url.contains("/conversations/"));
    String talk = agent.path();

    customer.page().navigate(talk);
    customer.page().locator("button[value=accept]").click();
    say(customer, "The serial number is numbat-4711.");
    assertThat(agent.page().locator("#talk .talk-line").last()).containsText("numbat-4711");
    say(agent, "Found it: a new one leaves the house today.");
    agent.page().locator("#talk-state details summary").first().click();
    agent.fill("outcome-body", "A battery that dies within a month is exchanged at once.");
    agent.page().locator("button[value=propose]").click();
    customer.page().locator("button[value=agree]").click();
    assertThat(customer.page().locator(".message.success")).isVisible();
    customer.page().locator("input[name=stars][value='4']").check();
    customer.page().locator("button[value=rate]").click();
    assertThat(customer.page().locator("#talk-state")).containsText("4 of 5");
  }

  private static void say(Person who, String text) {
    who.fill("talk-body", text);
    who.page().locator("button[value=say]").click();
    assertThat(who.page().locator("#talk .talk-line").last()).containsText(text);
  }

  private static void finish(Page page, String followUp) {
    page.navigate(followUp);
    page.locator(".follow-up-deeds summary", named("Finish")).click();
    page.locator("#outcome").fill("Exchanged; the customer agreed to say so in public.");
    page.locator("button[value=finish]").click();
    page.waitForURL(url -> url.contains("done=workfinish"));
  }

  private static void assertOnlyTheOutcomeIsPublic(String thread) {
    Page visitor = browser.window(parley.url().toString());
    visitor.navigate(thread);
    assertThat(visitor.locator(".private-notes")).containsText("This was settled in private.");
    assertThat(visitor.locator(".answer .post-body")).containsText("exchanged at once");
    assertThat(visitor.content()).doesNotContain("numbat-4711");
    assertThat(visitor.content()).doesNotContain("Exchanged; the customer agreed");
  }

  /** How many follow-ups of angry customers were done, as the week's report counts them. */
  private static int angryAndDone(Page page) {
    page.navigate("/work/reports?days=7");
    assertThat(page.locator("h1")).hasText("Reports");
    Locator row = page.locator(".report-reasons tbody tr", named("Angry"));
    return row.count() == 0 ? 0 : Integer.parseInt(row.locator("td").nth(1).innerText().strip());
  }

  private static Person person(String name, int width) {
    Page page = browser.window(parley.url().toString(), new Look(width, ColorScheme.LIGHT, true));
    return DemoLogins.of(parley.data()).member(name, page).signIn().withoutDrafts();
  }

  private static Page.LocatorOptions named(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
