package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** What is being written outlives the browser, and does not come back once it is posted. */
class DraftBrowserIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void draftOutlivesAKilledBrowser() {
    DemoLogins logins = DemoLogins.of(parley.data());
    logins.member("aoife.k", window()).signIn().withoutDrafts();
    writeInABrowserThatDies(logins);

    Page page = logins.member("aoife.k", window()).signIn().page();
    page.navigate("/ask");

    assertThat(page.locator("#body")).hasValue("Written just before the lights went out.");
    assertThat(page.locator("#title")).hasValue("Before the lights went out");
    assertThat(page.locator(".tag-input .tag")).containsText("battery");
    assertThat(page.locator(".composer-notice")).containsText("Draft restored");
    page.navigate("/drafts");
    assertThat(page.locator(".draft-row")).containsText("Before the lights went out");
    page.locator(".draft-row button").click();
    assertThat(page.locator(".draft-row")).hasCount(0);
    assertThat(browser.complaints()).isEmpty();
  }

  /** Its processes are ended: no page of it says goodbye. */
  private static void writeInABrowserThatDies(DemoLogins logins) {
    Set<ProcessHandle> others = processes();
    try (Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
      Browser doomed =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(Path.of("/usr/bin/chromium"))
                      .setArgs(
                          List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
      BrowserContext context =
          doomed.newContext(new Browser.NewContextOptions().setBaseURL(parley.url().toString()));
      Page page = logins.member("aoife.k", context.newPage()).signIn().page();
      page.navigate("/ask");
      page.locator("#title").pressSequentially("Before the lights went out");
      page.locator(".tag-input input").last().fill("battery,");
      page.locator("#body").pressSequentially("Written just before the lights went out.");
      Awaitility.await()
          .untilAsserted(
              () ->
                  assertThat(
                          page.evaluate(
                              "fetch('/api/v1/drafts/ask').then(answer => answer.text())"))
                      .asString()
                      .contains("Written just before the lights went out."));
      processes().stream()
          .filter(process -> !others.contains(process))
          .filter(process -> process.info().command().orElse("").contains("chrom"))
          .forEach(ProcessHandle::destroyForcibly);
    }
  }

  private static Set<ProcessHandle> processes() {
    return ProcessHandle.current().descendants().collect(Collectors.toSet());
  }

  @Test
  void secondTabIsWarnedAndChooses() {
    Person lena = DemoLogins.of(parley.data()).member("lena.h", window()).signIn();
    String thread = lena.ask("lounge", "A question for two tabs at once", "Anything.");
    Page one = lena.page();
    one.navigate(thread);
    Page two = one.context().newPage();
    two.navigate(thread);

    type(one, "from the first tab");
    assertThat(one.locator("#answer .composer-status")).containsText("Draft saved");
    type(two, "from the second tab");
    Locator warning = two.locator("#answer .composer-notice .message.warning");
    assertThat(warning).containsText("another window");
    assertThat(two.locator("#body")).hasValue("from the second tab");

    warning.getByText("Load that").click();
    assertThat(two.locator("#body")).hasValue("from the first tab");
    type(two, " and the second");
    assertThat(two.locator("#answer .composer-status")).containsText("Draft saved");
    type(one, "!");
    one.locator("#answer .composer-notice").getByText("Keep mine").click();
    assertThat(one.locator("#answer .composer-notice .message")).hasCount(0);
    Awaitility.await()
        .untilAsserted(
            () -> {
              two.navigate("/drafts");
              assertThat(two.locator(".draft-row").allTextContents().toString())
                  .contains("from the first tab!");
            });
  }

  @Test
  void postedTextDoesNotComeBack() {
    Person lena = DemoLogins.of(parley.data()).member("lena.h", window()).signIn();
    String thread = lena.ask("lounge", "A question with an answer and a comment", "Anything.");
    Page page = lena.page();
    page.navigate(thread);
    type(page, "My own answer to it");
    assertThat(page.locator("#answer .composer-status")).containsText("Draft saved");
    Page other = page.context().newPage();
    other.navigate(thread);
    assertThat(other.locator("#body")).hasValue("My own answer to it");

    page.locator("#answer button[value=answer]").click();
    page.waitForSelector(".answer .post-body");
    assertThat(page.locator("#body")).hasValue("");
    type(other, ", too late");
    assertThat(other.locator("#answer .composer-notice .message"))
        .containsText("posted or discarded");

    page.navigate("/drafts");
    assertThat(
            page.locator(".draft-row").filter(new Locator.FilterOptions().setHasText("own answer")))
        .hasCount(0);
    page.navigate(thread);
    assertThat(page.locator("#body")).hasValue("");
  }

  @Test
  void textStaysWhenTheSessionEndsWhileTyping() {
    Page page =
        DemoLogins.of(parley.data()).member("lena.h", window()).signIn().withoutDrafts().page();
    page.navigate("/ask?space=lounge");
    page.context().clearCookies();
    page.locator("#body").pressSequentially("Typed after the session ended");

    assertThat(page.locator(".composer-notice .message")).containsText("signed out");
    assertThat(page.locator("#body")).hasValue("Typed after the session ended");
  }

  private static void type(Page page, String text) {
    Locator body = page.locator("#answer #body");
    body.focus();
    body.press("Control+End");
    page.keyboard().type(text);
  }

  private static Page window() {
    return browser.window(parley.url().toString());
  }
}
