package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** An answer is verified, read as verified, and is so no longer after an edit of one character. */
class VerificationBrowserIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void anEditOfOneCharacterTakesTheBadgeOffAndQueuesACheck() {
    Page author = signedIn("aoife.k");
    String post = ownAnswer(author);
    Page agent = signedIn("maja.lind");
    agent.navigate("/p/" + post);
    agent.locator("#post-" + post + " a[href='/p/" + post + "/verify']").click();
    assertThat(agent.locator("h1")).hasText("Verify an answer");
    agent.locator("#productVersion").fill("4.2");
    agent.locator("#until").fill(LocalDate.now(ZoneOffset.UTC).minusDays(1).toString());
    agent.locator("button[value=verify]").click();
    assertThat(agent.locator("#until-error")).isVisible();
    assertThat(agent.locator("#productVersion")).hasValue("4.2");
    agent.locator("#until").fill(LocalDate.now(ZoneOffset.UTC).plusDays(90).toString());
    agent.locator("button[value=verify]").click();
    agent.waitForURL(url -> url.contains("done=verified"));
    assertThat(agent.locator(".verification-story tbody tr")).hasCount(1);

    Page reader = browser.window(parley.url().toString());
    reader.navigate("/p/" + post);
    Locator answer = reader.locator("#post-" + post);
    assertThat(answer.locator(".post-state")).containsText("Verified");
    assertThat(answer.locator(".verified-note")).containsText("Verified for 4.2 until");
    assertThat(answer.locator(".verified-note")).containsText("Maja");
    assertThat(reader.locator("a[href$='/verify']")).hasCount(0);

    edit(author, post);
    reader.navigate("/p/" + post);
    assertThat(answer.locator(".post-body")).containsText("all day!");
    assertThat(answer.locator(".verified-note")).hasCount(0);
    assertThat(answer.locator(".post-state")).hasCount(0);

    Locator waiting = agent.locator(".verification-list a[href='/p/" + post + "/verify']");
    Awaitility.await()
        .until(
            () -> {
              agent.navigate("/verification?reason=edited");
              return waiting.count() == 1;
            });
    waiting.click();
    assertThat(agent.locator(".diff ins")).containsText("!");
    agent.locator("button[value=withdraw]").click();
    agent.waitForURL(url -> url.contains("done=unverified"));
    agent.navigate("/verification?reason=edited");
    assertThat(waiting).hasCount(0);
    assertThat(author.navigate("/verification").status()).isEqualTo(403);
    assertThat(author.navigate("/p/" + post + "/verify").status()).isEqualTo(403);
    assertThat(browser.complaints()).isEmpty();
  }

  /** An answer of the member's to a question of their own; its id. */
  private static String ownAnswer(Page page) {
    return String.valueOf(
        page.evaluate(
            """
            async () => {
              const send = async (path, body) => {
                const answer = await fetch("/api/v1" + path, {
                  method: "POST", headers: {"Content-Type": "application/json"},
                  body: JSON.stringify(body)});
                if (answer.status !== 201) throw new Error(await answer.text());
                return answer.json();
              };
              const thread = await send("/threads", {type: "question", space: "api-automation",
                title: "Does the meter count all day?", body: "Or only when the sun shines?",
                tags: ["home-automation"]});
              const post = await send("/threads/" + thread.id + "/answers",
                {body: "It counts all day."});
              return String(post.id);
            }\
            """));
  }

  private static void edit(Page page, String post) {
    page.evaluate(
        """
        async post => {
          const read = await (await fetch("/api/v1/posts/" + post)).json();
          const answer = await fetch("/api/v1/posts/" + post, {
            method: "PATCH", headers: {"Content-Type": "application/json"},
            body: JSON.stringify({body: "It counts all day!", version: read.version})});
          if (answer.status !== 200) throw new Error(await answer.text());
        }\
        """,
        post);
  }

  private static Page signedIn(String name) {
    Page page = browser.window(parley.url().toString());
    DemoLogins.of(parley.data()).member(name, page).signIn();
    return page;
  }
}
