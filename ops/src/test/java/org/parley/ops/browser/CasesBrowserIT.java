package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.community.sample.Receiver;
import org.parley.ops.RunningParley;

/** An administrator connects a case system; an agent makes a follow-up a case there. */
class CasesBrowserIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String CASE =
      "{\"case\":{\"id\":\"C-77\",\"url\":\"https://desk.example/cases/77\"}}";

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  private final String name = "Desk " + UUID.randomUUID().toString().substring(0, 8);
  private Receiver receiver;
  private Page admin;

  @BeforeEach
  void connect() {
    receiver = new Receiver();
    admin = signedIn("ingrid.solheim");
    admin.navigate("/admin/cases");
    admin.locator("main a[href$='kind=webhook']").click();
    admin.locator("#name").fill(name);
    admin.locator("#url").fill("ftp://desk.example");
    admin.locator("#case-form button[type=submit]").click();
    assertThat(admin.locator("#url-error")).isVisible();
    assertThat(admin.locator("#name")).hasValue(name);
    admin.locator("#url").fill(receiver.url());
    admin.locator("#case-form button[type=submit]").click();
    assertThat(admin.locator("#outbound-secret")).containsText("whsec_");
    assertThat(admin.locator("#inbound-secret")).containsText("whsec_");
    admin.locator("main a.primary").click();
    admin.waitForURL(url -> url.matches(".*/admin/cases/[0-9]+"));
    Assertions.assertThat(admin.content()).doesNotContain("whsec_");
  }

  @AfterEach
  void disconnect() {
    admin.locator("details.confirm summary.danger").click();
    admin.locator("button[value=remove]").click();
    admin.waitForURL(url -> url.contains("done=case-removed"));
    assertThat(admin.locator("main")).not().containsText(name);
    receiver.close();
    Assertions.assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void connectionIsTriedPausedAndChanged() {
    admin.locator("button[value=try]").click();
    assertThat(admin.locator("#trial")).containsText("It answered 200");
    receiver.answering(418);
    admin.locator("button[value=try]").click();
    assertThat(admin.locator("#trial")).containsText("It answered 418");

    admin.locator("button[value=pause]").click();
    admin.waitForURL(url -> url.contains("done=case-paused"));
    assertThat(admin.locator("h1 .badge")).hasText("Paused");
    admin.locator("button[value=resume]").click();
    admin.waitForURL(url -> url.contains("done=case-resumed"));
    assertThat(admin.locator("h1 .badge")).hasText("On");

    admin.locator("input[name=reason][value=asks-human]").check();
    admin.locator("#name").fill("");
    admin.locator("button[value=save]").click();
    assertThat(admin.locator("#name-error")).isVisible();
    assertThat(admin.locator("input[value=asks-human]")).isChecked();
    admin.locator("#name").fill(name);
    admin.locator("button[value=save]").click();
    admin.waitForURL(url -> url.contains("done=case-saved"));
    assertThat(admin.locator("input[value=asks-human]")).isChecked();
  }

  @Test
  void followUpBecomesACaseAndWhatWasRefusedIsToldAgain() {
    receiver.answering(422).saying(CASE);
    Page agent = signedIn("maja.lind");
    agent.navigate(thread());
    agent.locator("a:has-text('Open a follow-up')").first().click();
    agent.locator("main form button[type=submit]").click();
    agent.waitForURL(url -> url.contains("done=workopen"));
    String address = agent.url().replaceFirst("\\?.*", "");
    Locator aside = agent.locator(".rail");
    aside.locator("button:has-text('Make it a case in " + name + "')").click();
    agent.waitForURL(url -> url.contains("done=workcase"));
    assertThat(aside).containsText(name);
    awaitText(agent, address, "would not take something");

    admin.reload();
    assertThat(admin.locator("#health")).containsText(Pattern.compile("1\\s*Failed|Failed\\s*1"));
    assertThat(admin.locator("#log tbody")).containsText("422");
    admin.locator("#log button[value=again]").click();
    admin.waitForURL(url -> url.contains("done=case-again"));

    awaitText(agent, address, "C-77");
    Locator link = aside.locator("a:has-text('" + name + "')");
    assertThat(link).hasAttribute("href", "https://desk.example/cases/77");
    assertThat(aside).containsText("open");
    assertThat(aside.locator("button:has-text('" + name + "')")).hasCount(0);
  }

  private static void awaitText(Page agent, String address, String words) {
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              agent.navigate(address);
              Assertions.assertThat(agent.locator(".rail").textContent()).contains(words);
            });
  }

  /** A new question, so that nobody else opens a follow-up for it. */
  private static String thread() {
    return new Person(signedIn("aoife.k"), "", "")
        .ask("getting-started", "The ring is orange since " + UUID.randomUUID(), "What is it?");
  }

  private static Page signedIn(String member) {
    return DemoLogins.of(parley.data())
        .member(member, browser.window(parley.url().toString()))
        .signIn()
        .page();
  }
}
