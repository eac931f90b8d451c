package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;
import org.parley.ops.browser.BrowserExtension.Look;

/** From a public post to a private conversation and back, in two browsers at once. */
class ConversationBrowserIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void customerAndAgentTalkInPrivateAndAgreeOnWhatIsSaidInPublic() {
    Person lena = member("lena.h", 360);
    Person maja = member("maja.lind", 1280);
    String thread =
        lena.ask(
            "getting-started", "Private: may somebody look at my bill?", "I paid twice, it seems.");

    String talk = invite(maja, thread);
    openFromInbox(lena, talk);
    assertThat(lena.page().locator("#talk")).containsText("Shall we look at it together?");
    lena.page().locator("button[value=accept]").click();
    assertThat(lena.page().locator(".message.success")).isVisible();

    assertThat(maja.page().locator("#talk-form")).isVisible();
    remember(lena.page());
    say(maja, "Which **invoice** is it?");
    assertThat(line(lena).locator("strong")).hasText("invoice");
    say(lena, "Number quokka-17.");
    assertThat(line(maja)).containsText("Number quokka-17.");
    assertThat(lena.page().locator("#talk-body")).hasValue("");
    assertThat(lena.page().locator("#talk-body")).isFocused();
    assertThat(isRemembered(lena.page())).as("the page was not loaded again").isTrue();

    propose(maja, "An invoice that is paid twice is paid back.");
    assertThat(lena.page().locator("button[value=agree]")).isVisible();
    assertThat(maja.page().locator("button[value=agree]")).hasCount(0);
    lena.page().locator("button[value=agree]").click();
    assertThat(lena.page().locator(".message.success")).isVisible();
    lena.page().locator("input[name=stars][value='5']").check();
    lena.page().locator("button[value=rate]").click();
    assertThat(lena.page().locator("#talk-state")).containsText("5 of 5");

    Page visitor = browser.window(parley.url().toString());
    visitor.navigate(thread);
    assertThat(visitor.locator(".private-notes")).containsText("This was settled in private.");
    assertThat(visitor.locator(".answer .post-body"))
        .hasText("An invoice that is paid twice is paid back.");
    assertThat(visitor.content()).doesNotContain("quokka");
    visitor.navigate(talk);
    assertThat(visitor.url()).contains("/sign-in");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void customerDeclinesAndNothingIsSeenOfIt() {
    Person lena = member("lena.h", 360);
    Person maja = member("maja.lind", 1280);
    String thread = lena.ask("lounge", "Private: nobody has to look at this", "It is fine.");
    String talk = invite(maja, thread);

    lena.page().navigate(talk);
    lena.page().locator("button[value=decline]").click();

    assertThat(lena.page().locator(".message.success")).isVisible();
    assertThat(lena.page().locator("#talk-form")).hasCount(0);
    lena.page().navigate(thread);
    assertThat(lena.page().locator(".private-notes")).hasCount(0);
  }

  @Test
  void emptyMessageIsRefusedInPlaceAndTheRestWorksWithoutScript() {
    Person lena = member("lena.h", 1280);
    Person maja = member("maja.lind", 1280);
    String thread = lena.ask("lounge", "Private: does this work without script?", "I wonder.");
    String talk = invite(maja, thread);
    lena.page().navigate(talk);
    lena.page().locator("button[value=accept]").click();
    lena.page().locator("button[value=say]").click();
    assertThat(lena.page().locator("#talk-refusal")).not().isEmpty();

    Page plain = browser.window(parley.url().toString(), new Look(360, ColorScheme.DARK, false));
    Person again = DemoLogins.of(parley.data()).member("lena.h", plain).signIn();
    again.page().navigate(talk);
    again.fill("talk-body", "Said without script.");
    again.page().locator("button[value=say]").click();
    assertThat(plain.locator("#talk .talk-line").last()).containsText("Said without script.");
  }

  private static String invite(Person agent, String thread) {
    agent.page().navigate(thread);
    agent.page().locator(".question a[href$='/private']").first().click();
    agent.fill("greeting", "Shall we look at it together?");
    agent.submit("#invite");
    agent.page().waitForURL(url -> url.contains("/conversations/"));
    return agent.path();
  }

  /** News comes a moment after what it tells of. */
  private static void openFromInbox(Person who, String talk) {
    Locator entry = who.page().locator(".inbox-entry h2 a[href='" + talk + "']");
    Awaitility.await()
        .untilAsserted(
            () -> {
              who.page().navigate("/notifications");
              assertThat(entry.count()).isPositive();
            });
    entry.first().click();
    who.page().waitForURL(url -> url.contains(talk));
  }

  private static void say(Person who, String text) {
    who.fill("talk-body", text);
    who.page().locator("button[value=say]").click();
  }

  private static void propose(Person who, String text) {
    who.page().locator("#talk-state details summary").first().click();
    who.fill("outcome-body", text);
    who.page().locator("button[value=propose]").click();
    assertThat(who.page().locator(".talk-outcome")).containsText(text);
  }

  private static Locator line(Person who) {
    return who.page().locator("#talk .talk-line").last();
  }

  private static Person member(String name, int width) {
    Page page = browser.window(parley.url().toString(), new Look(width, ColorScheme.LIGHT, true));
    return DemoLogins.of(parley.data()).member(name, page).signIn();
  }

  private static void remember(Page page) {
    page.evaluate("window.remembered = true");
  }

  private static boolean isRemembered(Page page) {
    return (boolean) page.evaluate("window.remembered === true");
  }
}
