package org.parley.ops.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.sample.Receiver;
import org.parley.ops.RunningParley;

/** An administrator names an endpoint, sees what it was told, and has it told again. */
class WebhooksBrowserIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void endpointIsMadeTriedAndToldAgainFromItsPages() {
    Page page =
        DemoLogins.of(parley.data())
            .administrator(browser.window(parley.url().toString()))
            .signIn()
            .page();
    try (Receiver receiver = new Receiver()) {
      page.navigate("/admin/webhooks");
      page.locator("#url").fill(receiver.url());
      page.locator("#description").fill("Desk of the browser test");
      page.locator("input[name=events][value=some]").check();
      page.locator("#webhook-form button[type=submit]").click();
      PlaywrightAssertions.assertThat(page.locator("#eventTypes-error")).isVisible();
      PlaywrightAssertions.assertThat(page.locator("#url")).hasValue(receiver.url());
      page.locator("input[name=type][value='answer.official']").check();
      page.locator("#webhook-form button[type=submit]").click();
      PlaywrightAssertions.assertThat(page.locator("#signing-secret")).containsText("whsec_");

      page.navigate("/admin/webhooks");
      assertThat(page.locator("main").textContent()).doesNotContain("whsec_");
      page.locator("tbody a:has-text('Desk of the browser test')").first().click();
      receiver.answering(500);
      page.locator("button[value=ping]").click();
      page.waitForURL(url -> url.contains("done=webhook-pinged"));
      awaitHeard(receiver, 1);
      Awaitility.await()
          .untilAsserted(
              () -> {
                page.reload();
                assertThat(page.locator("#log .badge.bad").count()).isEqualTo(1);
              });
      page.locator("#log tbody th a").first().click();
      PlaywrightAssertions.assertThat(page.locator(".wire").first())
          .containsText("webhook-id: msg_");
      page.locator("button[value=redeliver]").click();
      page.waitForURL(url -> url.contains("done=redelivered"));
      awaitHeard(receiver, 2);
      assertThat(receiver.heard().get(1).header("webhook-id"))
          .isEqualTo(receiver.heard().get(0).header("webhook-id"));

      page.navigate("/admin/webhooks");
      page.locator("tbody a:has-text('Desk of the browser test')").first().click();
      page.locator("details.confirm summary.danger").click();
      page.locator("button[value=remove]").click();
      page.waitForURL(url -> url.contains("done=webhook-removed"));
    }
    assertThat(browser.complaints()).isEmpty();
  }

  private static void awaitHeard(Receiver receiver, int times) {
    Awaitility.await().untilAsserted(() -> assertThat(receiver.heard()).hasSize(times));
  }
}
