package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** From a place on the leaderboard to the post that made it, and what is built on that. */
class ExpertsBrowserIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  /** The first run of the job reckons the demo's past. */
  @BeforeAll
  static void expertsAreRanked() {
    Page page = browser.window(parley.url().toString());
    Awaitility.await()
        .until(
            () -> {
              page.navigate("/experts");
              return page.locator(".expert-row").count() > 0;
            });
  }

  @Test
  void aPlaceOnTheLeaderboardExplainsItselfAndLeadsToThePostsThatMadeIt() {
    Page page = browser.window(parley.url().toString());
    page.navigate("/experts");
    assertThat(page.locator(".expert-row").first().locator(".expert-place")).hasText("1");
    page.locator("#scope-tag").selectOption("api");
    page.locator(".expert-scopes button").last().click();
    assertThat(page.locator("h1")).hasText("Experts: api");
    Locator row = page.locator(".expert-row").first();
    String name = row.locator("h2 a").textContent();
    assertThat(row.locator(".expert-why")).containsText("judged in api");

    row.locator(".expert-why").click();
    assertThat(page.locator("h1")).hasText("Expertise of " + name);
    assertThat(page.locator("#why")).containsText("judged in api");
    page.locator(".expertise-posts a").first().click();
    assertThat(page.locator("article.post.answer").first()).isVisible();
    assertThat(page.url()).contains("#post-");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whoKnowsIsAskedBesideTheQuestionAndFindsTheInvitation() {
    Page asker = signedIn("aoife.k");
    String thread = ask(asker, "Which configuration do I need for the yard?");
    asker.navigate(thread);
    assertThat(asker.locator(".known-experts li").first()).isVisible();
    Locator lena = asker.locator(".known-experts li", named("Lena"));
    lena.locator("button").click();
    asker.waitForURL(url -> url.contains("done=invited"));
    assertThat(asker.locator(".message.success")).containsText("their notifications");

    Page expert = signedIn("lena.h");
    Awaitility.await()
        .untilAsserted(
            () -> {
              expert.navigate("/notifications");
              assertThat(expert.locator(".inbox-entry").allTextContents())
                  .anyMatch(
                      entry ->
                          entry.contains("asks you to answer")
                              && entry.contains("configuration do I need"));
            });
    expert.navigate(thread);
    assertThat(expert.locator(".rail")).containsText("You are asked to answer");

    asker.navigate(thread);
    asker.locator(".known-experts button[value='ask-experts']").click();
    asker.waitForURL(url -> url.contains("done=asked"));
    assertThat(asker.locator(".message.success")).containsText("asked");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void anAgentJudgesADrawnAnswerAndTheExplanationSaysSo() {
    Page agent = signedIn("maja.lind");
    agent.navigate("/moderation/checks");
    Locator drawn =
        agent
            .locator(".check-list li", named("Browser blocks calls"))
            .filter(new Locator.FilterOptions().setHasText("Saskia de Wit"));
    drawn.locator("h2 a").click();
    agent.locator("button[value=claim]").click();
    agent.locator("input[name=verdict][value=wrong]").check();
    agent.locator("button[value=judge]").click();
    assertThat(agent.locator("#note-error")).isVisible();
    assertThat(agent.locator("input[value=wrong]")).isChecked();
    agent.locator("#note").fill("The header is another one since 4.1.");
    agent.locator("button[value=judge]").click();
    agent.waitForURL(url -> url.contains("done=checkjudge"));
    assertThat(drawn).hasCount(0);

    agent.navigate("/moderation/checks/accuracy");
    assertThat(agent.locator("tbody tr", named("Saskia de Wit"))).containsText("%");
    Awaitility.await()
        .untilAsserted(
            () -> {
              agent.navigate("/m/bytebarn/expertise");
              assertThat(
                      agent
                          .locator(".expertise-posts li", named("Browser blocks calls"))
                          .allTextContents()
                          .toString())
                  .contains("Wrong");
            });
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theContactCentreNotesACandidateAndTakesTheListAlong() throws IOException {
    Page agent = signedIn("maja.lind");
    agent.navigate("/moderation/experts?tag=api");
    Locator row = agent.locator(".candidate-table tbody tr", named("Saskia de Wit"));
    assertThat(row).containsText("Contacted");
    row.locator("a[href^='/moderation/experts/']").click();
    agent.locator("#state").selectOption("recruited");
    agent.locator("#note").fill("@Starts in March, two evenings a month.");
    agent.locator("form.form-narrow button[type=submit]").click();
    agent.waitForURL(url -> url.contains("done=candidatenoted"));
    assertThat(agent.locator(".candidate-notes li").first()).containsText("Starts in March");

    agent.navigate("/moderation/experts?tag=api");
    Download file =
        agent.waitForDownload(() -> agent.locator("a[download='candidates.csv']").click());
    String csv = Files.readString(file.path());
    assertThat(csv).startsWith("name,display name,");
    assertThat(csv).contains("bytebarn").contains("\"'@Starts in March, two evenings a month.\"");
    assertThat(csv).doesNotContain("@example");
    Page customer = signedIn("aoife.k");
    assertThat(customer.navigate("/moderation/experts").status()).isEqualTo(403);
    assertThat(customer.navigate("/moderation/checks").status()).isEqualTo(403);
  }

  private static String ask(Page page, String title) {
    return String.valueOf(
        page.evaluate(
            """
            async title => {
              const answer = await fetch("/api/v1/threads", {
                method: "POST", headers: {"Content-Type": "application/json"},
                body: JSON.stringify({type: "question", space: "api-automation", title,
                  body: "HTTP or MQTT, and for how many devices?", tags: ["home-automation"]})});
              if (answer.status !== 201) throw new Error(await answer.text());
              return new URL((await answer.json()).url).pathname;
            }\
            """,
            title));
  }

  private static Page.LocatorOptions named(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Page signedIn(String name) {
    Page page = browser.window(parley.url().toString());
    DemoLogins.of(parley.data()).member(name, page).signIn();
    return page;
  }
}
