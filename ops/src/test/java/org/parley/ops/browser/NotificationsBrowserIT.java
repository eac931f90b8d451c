package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** The way of a notification: bell, inbox, reading on another device, switching it off. */
class NotificationsBrowserIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void anAnswerRingsTheBellIsReadOnAnotherDeviceAndCanBeSwitchedOff() {
    Person asker = newcomer("nina.notified");
    Person helper = newcomer("harald.helps");
    String thread =
        asker.ask("getting-started", "Does the bell ring for me?", "I want to hear of answers.");
    helper.answer(thread, "It rings when the page is opened again.");

    eventuallyRings(asker.page(), "1");
    asker.page().locator(".bell").click();
    assertThat(asker.page().locator(".inbox-entry.is-unread")).hasCount(1);
    assertThat(asker.page().locator(".inbox-lead")).containsText("answered your question");

    Page phone = browser.window(parley.url().toString());
    new Person(phone, asker.name(), asker.password()).signIn();
    phone.navigate("/notifications");
    phone.locator(".inbox-entry h2 a").click();
    assertThat(phone.locator("h1")).hasText("Does the bell ring for me?");
    assertThat(phone.locator(".bell-count")).isHidden();
    asker.page().reload();
    assertThat(asker.page().locator(".inbox-entry.is-unread")).hasCount(0);
    assertThat(asker.page().locator(".bell-count")).isHidden();

    asker.page().navigate("/settings/notifications");
    asker.page().locator("[name='inbox-answer']").uncheck();
    asker.page().locator("[name='mail-answer']").selectOption("off");
    asker.page().locator(".notification-settings button[type=submit]").click();
    assertThat(asker.page().locator(".message.success")).isVisible();
    helper.answer(thread, "And this one is not told any more.");
    String told =
        newcomer("otto.other").ask("getting-started", "A mark in time", "Hello @nina.notified!");
    eventuallyRings(asker.page(), "1");
    asker.page().navigate("/notifications?show=unread");
    assertThat(asker.page().locator(".inbox-entry.is-unread h2 a")).hasText("A mark in time");
    assertThat(told).isNotEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void followAndMuteAnswerWithoutANewPageAndAreListed() {
    Person asker = newcomer("asta.asks");
    Person reader = newcomer("rune.reads");
    String thread = asker.ask("getting-started", "Something worth following", "Please follow.");

    reader.page().navigate(thread);
    reader.page().locator("[data-toggle=follows]").click();
    assertThat(reader.page().locator("[data-toggle=follows]")).hasAttribute("aria-pressed", "true");
    reader.page().navigate("/following");
    assertThat(reader.page().locator(".followed-list")).containsText("Something worth following");

    reader.page().navigate(thread);
    reader.page().locator("[data-toggle=mutes]").click();
    assertThat(reader.page().locator("[data-toggle=mutes]")).hasAttribute("aria-pressed", "true");
    reader.page().navigate("/settings/notifications");
    assertThat(reader.page().locator("#muted")).containsText("Something worth following");
    reader.page().locator("#muted button").click();
    assertThat(reader.page().locator("#muted")).not().containsText("Something worth following");
    assertThat(browser.complaints()).isEmpty();
  }

  private static void eventuallyRings(Page page, String count) {
    Awaitility.await()
        .untilAsserted(
            () -> {
              page.navigate("/");
              assertThat(page.locator(".bell-count").textContent()).isEqualTo(count);
            });
  }

  private static Person newcomer(String name) {
    Page page = browser.window(parley.url().toString());
    return new Person(page, name, "correct horse battery " + name)
        .register()
        .confirm(new Mailbox(parley.data()))
        .signIn()
        .withoutNewsOfBadges();
  }
}
