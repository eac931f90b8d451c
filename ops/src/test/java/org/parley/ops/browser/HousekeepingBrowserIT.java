package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** A moderator makes one thread of two and closes several at once; nobody else gets the tools. */
class HousekeepingBrowserIT {

  private static final String SPACE = "getting-started";

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void mergeTellsWhatWillHappenAndTheOldAddressLeadsOn() {
    Person lena = signedIn("lena.h");
    String target = lena.ask(SPACE, "How do I pair a second meter?", "The first one is paired.");
    String duplicate = lena.ask(SPACE, "Second meter, pairing fails", "It blinks twice and stops.");
    Page otto = signedIn("otto.brandt").page();

    otto.navigate(duplicate);
    otto.locator(".tidy-menu summary").click();
    otto.locator(".tidy-menu a[href$='/merge']").click();
    assertThat(otto.locator(".tidy-facts")).hasCount(0);
    otto.locator("#into").fill(parley.url() + target);
    otto.locator(".tidy-row button").click();
    Locator facts = otto.locator(".tidy-facts");
    assertThat(facts).containsText("Second meter, pairing fails");
    assertThat(facts).containsText("How do I pair a second meter?");
    assertThat(facts).containsText("The address of this thread leads to the other one");
    assertThat(facts).containsText("This cannot be undone");
    assertThat(answers(window(), duplicate)).as("not merged yet").isEqualTo(200);

    otto.locator("#note").fill("The same question");
    otto.locator(".tidy-step button[type=submit]").click();
    otto.waitForURL(url -> url.contains("done=merged"));
    assertThat(otto.locator(".message.success")).isVisible();
    assertThat(otto.locator(".notices")).containsText("The same question");

    Page visitor = window();
    assertThat(answers(visitor, duplicate)).isEqualTo(301);
    visitor.navigate(duplicate);
    assertThat(visitor.url()).endsWith(target);
    assertThat(visitor.locator("h1")).hasText("How do I pair a second meter?");
    assertThat(visitor.locator(".question .post-body")).containsText("The first one is paired.");
    assertThat(visitor.locator(".answer .post-body")).containsText("It blinks twice and stops.");
    assertThat(visitor.locator(".merged-note")).containsText("Second meter, pairing fails");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void threadsTickedInAListAreClosedTogetherAndReopenedByUndo() {
    Person lena = signedIn("lena.h");
    String one = lena.ask(SPACE, "Old firmware, first question", "Does it still matter?");
    String other = lena.ask(SPACE, "Old firmware, second question", "Does that still matter?");
    Page otto = signedIn("otto.brandt").page();

    otto.navigate("/s/" + SPACE);
    box(otto, one).check();
    box(otto, other).check();
    assertThat(otto.locator(".bulk-count")).containsText("2 threads selected");
    otto.locator("#bulk-action").selectOption("close");
    otto.locator("#bulk-form button[type=submit]").click();
    assertThat(otto.locator("h1")).hasText("Close 2 threads?");
    assertThat(otto.locator(".bulk-list")).containsText("Old firmware, first question");
    assertThat(otto.locator(".bulk-list")).containsText("Old firmware, second question");
    assertClosed(lena.page(), one, 0);

    otto.locator("#reason").selectOption("outdated");
    otto.locator("button[value=start]").click();
    otto.waitForURL(url -> url.matches(".*/moderation/bulk/\\d+"));
    Locator state = otto.locator(".bulk-state label");
    assertThat(state).containsText("Done: 2 of 2 threads");
    assertClosed(lena.page(), one, 1);
    assertClosed(lena.page(), other, 1);

    otto.locator("button[value=undo]").click();
    assertThat(state).containsText("Undone: 2 of 2 threads");
    assertThat(otto.locator("button[value=undo]")).hasCount(0);
    assertClosed(lena.page(), one, 0);
    assertClosed(lena.page(), other, 0);

    String action = otto.url().replaceFirst("https?://[^/]+", "");
    otto.locator(".user-menu summary").click();
    otto.locator(".user-menu a[href='/moderation/bulk']").click();
    assertThat(otto.locator("tbody a[href='" + action + "']")).hasText("Close 2 threads");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void membersAndVisitorsSeeNoToolsAndAreTurnedAwayWhateverTheySend() {
    Person lena = signedIn("lena.h");
    String thread = lena.ask(SPACE, "Mine, and left where it is", "Nobody tidies this.");
    String target = lena.ask(SPACE, "Another one of mine", "Nothing comes in here.");
    Page visitor = window();

    for (Page page : List.of(lena.page(), visitor)) {
      page.navigate("/s/" + SPACE);
      assertThat(page.locator(".thread-row a[href='" + thread + "']")).isVisible();
      assertThat(page.locator("#bulk-form, .thread-row input[type=checkbox]")).hasCount(0);
      page.navigate(thread);
      assertThat(page.locator(".tidy-menu")).hasCount(0);
      assertThat(page.locator("a[href='/moderation/bulk']")).hasCount(0);
    }
    for (String deed : List.of("close", "pin", "move", "split", "merge")) {
      String path = "/threads/" + id(thread) + "/" + deed;
      assertThat(answers(lena.page(), path)).as(path).isEqualTo(403);
      assertThat(answers(visitor, path)).as(path).isEqualTo(302);
    }
    for (String path : List.of("/moderation/bulk", "/moderation/bulk/new")) {
      assertThat(answers(lena.page(), path)).as(path).isEqualTo(403);
      assertThat(answers(visitor, path)).as(path).isEqualTo(302);
    }
    FormData merge = FormData.create().set("into", id(target));
    FormData bulk =
        FormData.create()
            .set("do", "start")
            .set("action", "close")
            .set("reason", "other")
            .set("key", "a-key-of-lena")
            .set("thread", id(thread));
    assertThat(sends(lena.page(), "/threads/" + id(thread) + "/merge", merge)).isEqualTo(403);
    assertThat(sends(lena.page(), "/moderation/bulk/new", bulk)).isEqualTo(403);
    assertThat(sends(visitor, "/moderation/bulk/new", bulk)).isEqualTo(302);
    assertThat(answers(visitor, thread)).as("it is still there").isEqualTo(200);
    assertClosed(visitor, thread, 0);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void agentsFindWhatTheyDidToManyThreadsInTheirMenu() {
    Page maja = signedIn("maja.lind").page();
    maja.navigate("/");
    maja.locator(".user-menu summary").click();
    assertThat(maja.locator(".user-menu a[href='/moderation']")).hasCount(0);
    maja.locator(".user-menu a[href='/moderation/bulk']").click();
    assertThat(maja.locator("h1")).hasText("Bulk actions");
    assertThat(browser.complaints()).isEmpty();
  }

  private static void assertClosed(Page page, String thread, int banners) {
    page.navigate(thread);
    assertThat(page.locator(".closed-banner")).hasCount(banners);
  }

  private static Locator box(Page page, String thread) {
    return page.locator(".thread-row input[name=thread][value='" + id(thread) + "']");
  }

  private static String id(String thread) {
    return thread.replaceFirst("/t/(\\d+)/.*", "$1");
  }

  private static int answers(Page page, String path) {
    return status(
        page.request().get(parley.url() + path, RequestOptions.create().setMaxRedirects(0)));
  }

  private static int sends(Page page, String path, FormData form) {
    RequestOptions options = RequestOptions.create().setForm(form).setMaxRedirects(0);
    return status(page.request().post(parley.url() + path, options));
  }

  private static int status(APIResponse response) {
    return response.status();
  }

  private static Person signedIn(String name) {
    return DemoLogins.of(parley.data()).member(name, window()).signIn();
  }

  private static Page window() {
    return browser.window(parley.url().toString());
  }
}
