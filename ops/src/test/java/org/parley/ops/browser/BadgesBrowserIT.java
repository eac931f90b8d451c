package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** An accepted answer becomes a badge; what is next is told; administrators define and give. */
class BadgesBrowserIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void anAcceptedAnswerBecomesABadgeInTheInboxAndOnItsPage() {
    Person asker = newcomer("bodil.asks");
    Person helper = newcomer("birger.helps");
    String thread = asker.ask("getting-started", "Which screw is it?", "There are two kinds.");
    helper.answer(thread, "The one with the **flat** head.");
    asker.page().navigate(thread);
    asker.page().locator("button[value=accept]").first().click();
    asker.page().waitForURL(url -> url.contains("done=accept"));

    Page page = helper.page();
    Awaitility.await()
        .untilAsserted(
            () -> {
              page.navigate("/notifications");
              assertThat(page.locator(".inbox-entry a:has-text('It worked')").count()).isEqualTo(1);
            });
    page.locator(".inbox-entry a:has-text('It worked')").click();
    assertThat(page.locator("h1")).hasText("It worked");
    assertThat(page.locator(".badge-head .badge.good")).containsText("You have it");
    assertThat(page.locator(".award-list li:has-text('birger.helps')")).hasCount(1);
    assertThat(page.locator(".award-list li a:has-text('Which screw is it?')")).isVisible();
    page.navigate("/notifications?show=unread");
    assertThat(page.locator(".inbox-entry a:has-text('It worked')")).hasCount(0);

    page.navigate("/badges/progress");
    assertThat(page.locator("#missing-solver")).hasText("9 more accepted answers");
    assertThat(page.locator(".progress-list li:has(#missing-solver) progress"))
        .hasAttribute("max", "10");
    page.navigate("/m/birger.helps");
    assertThat(page.locator(".member-badges")).containsText("It worked");
    page.locator(".badge-more").click();
    assertThat(page.locator("h1")).hasText("Badges of The new birger.helps");
    page.navigate("/badges");
    assertThat(page.locator(".badge-card.is-mine:has-text('It worked')")).isVisible();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void anAdministratorTriesDefinesGivesAndTakesABadge() {
    Page page =
        DemoLogins.of(parley.data())
            .administrator(browser.window(parley.url().toString()))
            .signIn()
            .page();
    page.navigate("/admin/badges/new");
    page.locator("#title").fill("Browser guest");
    page.locator("#key").fill("browser-guest");
    page.locator("#text").fill("You were looked at by a browser.");
    page.locator("#rule").fill("answers.eaten >= 3");
    page.locator("button[value=try]").click();
    assertThat(page.locator("#rule-error")).containsText("There is no metric answers.eaten");
    page.locator("#rule").fill("answers.posted >= 1");
    page.locator("button[value=try]").click();
    assertThat(page.locator(".badge-trial")).containsText("members would get it now");
    assertThat(page.locator("#title")).hasValue("Browser guest");
    page.locator("#rule").fill("by-hand");
    page.locator("input[name=enabled]").check();
    page.locator("#badge-form button[value=save]").click();
    page.waitForURL(url -> url.contains("/admin/badges/browser-guest?done=badge-saved"));

    page.locator("#member").fill("nobody.at.all");
    page.locator("button[value=give]").click();
    assertThat(page.locator("#member-error")).isVisible();
    page.locator("#member").fill("lena.h");
    page.locator("#give-reason").fill("for the patience");
    page.locator("button[value=give]").click();
    page.waitForURL(url -> url.contains("done=badge-given"));
    page.navigate("/badges/browser-guest");
    assertThat(page.locator(".award-list")).containsText("for the patience");

    page.navigate("/admin/badges/browser-guest");
    page.locator(".award-list summary").first().click();
    page.locator(".award-list input[name=reason]").first().fill("a test");
    page.locator("button[value=take]").click();
    page.waitForURL(url -> url.contains("done=badge-taken"));
    assertThat(page.locator(".award-list")).hasCount(0);
    page.locator("button[value=switch]").click();
    page.waitForURL(url -> url.contains("done=badge-saved"));
    assertThat(page.locator("button[value=switch]")).hasText("Switch on");
    assertThat(browser.complaints()).isEmpty();
  }

  private static Person newcomer(String name) {
    Page page = browser.window(parley.url().toString());
    return new Person(page, name, "correct horse battery " + name)
        .register()
        .confirm(new Mailbox(parley.data()))
        .signIn();
  }
}
