package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** The way of a customer: register, confirm, ask, get an answer, accept it, find it. */
class AskAndAnswerBrowserIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void newcomerAsksGetsAnAnswerAcceptsAndFindsIt() {
    Person asker = newcomer("nora.asks");
    Person helper = newcomer("henrik.helps");
    String thread =
        asker.ask(
            "getting-started",
            "Does the quokkameter need a firmware update?",
            "It shows **zero** since Monday.\n\n```json\n{\"reading\": 0}\n```");
    assertThat(asker.page().locator(".question .post-body strong")).hasText("zero");

    helper.answer(thread, "Hold both buttons for *ten* seconds, then it starts over.");
    assertThat(helper.page().locator(".answer .post-body em")).hasText("ten");

    asker.page().navigate(thread);
    asker.page().locator(".answer button[data-vote='1']").click();
    assertThat(asker.page().locator(".answer .vote-score")).hasText("1");
    asker.page().locator(".answer button[value^='accept']").click();
    assertThat(asker.page().locator(".answer.is-accepted")).isVisible();

    Page visitor = browser.window(parley.url().toString());
    eventuallyFinds(visitor, "quokkameter updates", "quokkameter").click();
    assertThat(visitor.locator("h1")).hasText("Does the quokkameter need a firmware update?");
    assertThat(visitor.locator(".answer.is-accepted")).isVisible();
    assertThat(visitor.context().cookies()).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void textTypedAfterTheSessionEndedIsStillThereAfterSigningInAgain() {
    Person asker = newcomer("ella.expires");
    asker.page().navigate("/ask");
    asker.page().locator("#space").selectOption("getting-started");
    asker.fill("title", "What I typed before my session ended");
    asker.fill("body", "A long and carefully written text.");
    asker.page().context().clearCookies();

    asker.submit("#ask");
    asker.page().waitForURL(url -> url.contains("/sign-in"));
    asker.typeSignIn();

    assertThat(asker.page().locator("#title")).hasValue("What I typed before my session ended");
    assertThat(asker.page().locator("#body")).hasValue("A long and carefully written text.");
    asker.submit("#ask");
    assertThat(asker.page().locator("h1")).hasText("What I typed before my session ended");
  }

  @Test
  void badInputStandsBesideItsFieldAndKeepsWhatWasTyped() {
    Person asker = newcomer("bert.blunders");
    asker.page().navigate("/ask");
    asker.fill("title", "Hm");
    asker.fill("body", "This text must stay.");
    asker.submit("#ask");

    assertThat(asker.page().locator("#title-error")).isVisible();
    assertThat(asker.page().locator("#body")).hasValue("This text must stay.");
    asker.fill("title", "A title that is long enough");
    asker.fill("body", "x".repeat(60_000));
    asker.submit("#ask");

    assertThat(asker.page().locator("#body-error")).containsText("too long");
    assertThat(asker.page().locator("#title")).hasValue("A title that is long enough");
  }

  @Test
  void doubleClickOnPostMakesOneQuestion() {
    Person asker = newcomer("doris.doubles");
    asker.page().navigate("/ask");
    asker.page().locator("#space").selectOption("getting-started");
    asker.fill("title", "Clicked twice in a hurry, posted once");
    asker.fill("body", "There must be one of me.");
    asker.page().locator("#ask button[type=submit]").last().dblclick();
    asker.page().waitForURL(url -> url.contains("/t/"));

    asker.page().navigate("/m/doris.doubles");
    assertThat(asker.page().getByText("Clicked twice in a hurry, posted once")).hasCount(1);
  }

  private static Person newcomer(String name) {
    Page page = browser.window(parley.url().toString());
    return new Person(page, name, "correct horse battery " + name)
        .register()
        .confirm(new Mailbox(parley.data()))
        .signIn();
  }

  /** The index follows a moment later. */
  private static Locator eventuallyFinds(Page page, String words, String title) {
    Locator link =
        page.locator(".thread-list h2 a", new Page.LocatorOptions().setHasText(title)).first();
    Awaitility.await()
        .until(
            () -> {
              page.navigate("/search");
              page.locator("#search-q").fill(words);
              page.locator(".search-form button").click();
              page.waitForURL(url -> url.contains("q="));
              return link.count() > 0;
            });
    return link;
  }
}
