package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** The review queue: by keyboard alone, while others work on it too, and without script. */
class ReviewBrowserIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  private Person asker;
  private Person flagger;

  @BeforeEach
  void people() {
    asker = member("lena.h", browser.window(parley.url().toString()));
    flagger = member("aoife.k", browser.window(parley.url().toString()));
  }

  @Test
  void keysAloneClaimHideAndUndo() {
    String entry = flagged();
    Page page = member("otto.brandt", browser.window(parley.url().toString())).page();
    page.navigate("/moderation");
    Locator card = page.locator("#" + entry);
    page.keyboard().press("h");
    assertThat(page.locator("#review-status")).containsText("Choose an entry");
    moveTo(page, entry);

    page.keyboard().press("c");
    assertThat(card.locator(".review-claim")).containsText("You look at it");
    assertThat(page.locator("#review-status")).containsText("You look at it now");
    page.keyboard().press("n");
    page.keyboard().type("jkh is no key here");
    assertThat(card.locator("input[name=note]")).hasValue("jkh is no key here");
    page.keyboard().press("Escape");
    assertThat(card).isFocused();
    page.keyboard().press("h");
    assertThat(card).hasCount(0);
    assertThat(page.locator("#review-status")).containsText("out of sight");
    assertThat(page.locator("#review-list article:focus")).hasCount(1);
    assertThat(page.locator(".review-last")).containsText("Hidden");

    page.keyboard().press("u");
    assertThat(card).isFocused();
    assertThat(page.locator("#review-status")).containsText("It is undone");
    assertThat(card.locator(".badge.bad")).containsText("1 flag");
    page.keyboard().press("?");
    assertThat(page.locator("#review-keys")).isVisible();
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .filteredOn(rule -> List.of("serious", "critical").contains(rule.getImpact()))
        .isEmpty();
    page.keyboard().press("Escape");
    page.locator("[data-keys-switch]").click();
    page.keyboard().press("?");
    assertThat(page.locator("#review-keys")).isHidden();
    page.locator("[data-keys-switch]").click();
    moveTo(page, entry);
    page.keyboard().press("e");
    page.waitForURL(url -> url.contains("/edit?back=review"));
    page.locator("#body").fill("It says something harmless.");
    page.locator("#edit button[type=submit]").last().click();
    page.waitForURL(url -> url.contains("/moderation"));
    assertThat(page.locator("#" + entry)).isFocused();
    assertThat(page.locator("#" + entry)).containsText("something harmless");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whatOthersDoIsSeenWithoutLosingWhatOneTypes() {
    String first = flagged();
    Page otto = member("otto.brandt", browser.window(parley.url().toString())).page();
    Page ingrid = member("ingrid.solheim", browser.window(parley.url().toString())).page();
    for (Page page : List.of(otto, ingrid)) {
      page.navigate("/moderation");
      assertThat(page.locator("html")).hasAttribute("data-live", "on");
      page.evaluate("window.remembered = true");
    }
    ingrid.locator("#" + first + " input[name=note]").fill("A thought");

    String second = flagged();

    assertThat(bar(ingrid)).hasText(Pattern.compile("\\d+ new entr(y|ies), show"));
    assertThat(ingrid.locator("#" + second)).hasCount(0);
    bar(ingrid).click();
    assertThat(ingrid.locator("#" + second)).isVisible();
    assertThat(bar(ingrid)).hasCount(0);
    assertThat(bar(otto)).hasText(Pattern.compile("\\d+ new entr(y|ies), show"));
    bar(otto).click();

    otto.locator("#" + second + " button[value=claim]").click();
    assertThat(ingrid.locator("#" + second + " .review-claim"))
        .containsText("Otto Brandt looks at it");
    ingrid.locator("#" + second + " button[value=hide]").click();
    assertThat(ingrid.locator("#" + second + " .review-answer"))
        .containsText("Otto Brandt looks at it");
    otto.locator("#" + second + " button[value=approve]").click();
    assertThat(otto.locator("#" + second)).hasCount(0);
    assertThat(ingrid.locator("#" + second + ".is-gone .review-gone")).isVisible();
    assertThat(ingrid.locator("#" + first + " input[name=note]")).hasValue("A thought");
    for (Page page : List.of(otto, ingrid)) {
      assertThat((boolean) page.evaluate("window.remembered === true")).isTrue();
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void buttonsDoAllOfItWithoutScript() {
    String entry = flagged();
    Page page =
        browser.window(
            parley.url().toString(), new BrowserExtension.Look(360, ColorScheme.DARK, false));
    member("otto.brandt", page).page().navigate("/moderation?kind=flag");
    Locator card = page.locator("#" + entry);

    card.locator("button[value=claim]").click();
    page.waitForURL(url -> url.contains("done=reviewclaimed"));
    assertThat(card.locator(".review-claim")).containsText("You look at it");
    card.locator("button[value=delete]").click();
    page.waitForURL(url -> url.contains("done=deleteflags"));
    assertThat(card).hasCount(0);
    page.locator(".review-last button[value=undo]").click();
    page.waitForURL(url -> url.contains("done=reviewundone"));
    assertThat(card).containsText("1 flag");
    assertThat(page.locator("#kind")).hasValue("flag");
  }

  @Test
  void membersAndAgentsAreTurnedAway() {
    assertThat(asker.page().navigate("/moderation").status()).isEqualTo(403);
    Page agent = member("maja.lind", browser.window(parley.url().toString())).page();
    assertThat(agent.navigate("/moderation").status()).isEqualTo(403);
    Page visitor = browser.window(parley.url().toString());
    visitor.navigate("/moderation");
    assertThat(visitor).hasURL(Pattern.compile(".*/sign-in.*"));
  }

  /** A question that a member has flagged; the id of its entry. */
  private String flagged() {
    String title = "Review: " + UUID.randomUUID();
    String thread = asker.ask("getting-started", title, "It says something.");
    asker.page().navigate(thread);
    String post = asker.page().locator(".question").getAttribute("id").replaceFirst("^post-", "");
    flagger
        .page()
        .evaluate(
            """
            async ({path}) => {
              const answer = await fetch("/api/v1" + path, {method: "POST",
                headers: {"Content-Type": "application/json"},
                body: JSON.stringify({reason: "spam", note: "Look"})});
              if (!answer.ok) throw new Error(answer.status + " " + await answer.text());
            }\
            """,
            Map.of("path", "/posts/" + post + "/flags"));
    return "entry-post-" + post;
  }

  private static void moveTo(Page page, String entry) {
    page.locator("#main").focus();
    for (String key : List.of("k", "j")) {
      for (int i = 0; i < 60; i++) {
        page.keyboard().press(key);
        if (page.evaluate("document.activeElement.id").equals(entry)) {
          return;
        }
      }
    }
    throw new AssertionError("The keys do not lead to " + entry);
  }

  private static Locator bar(Page page) {
    return page.locator(".live-bar button");
  }

  private static Person member(String name, Page page) {
    return DemoLogins.of(parley.data()).member(name, page).signIn();
  }
}
