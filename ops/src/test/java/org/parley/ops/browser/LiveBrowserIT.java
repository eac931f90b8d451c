package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Pages that are open while others write: what they announce, and that nothing else moves. */
class LiveBrowserIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void answerAnnouncesItselfInASecondBrowserAndIsShownInPlace() {
    Person asker = member("lena.h");
    Person helper = member("aoife.k");
    String thread = ask(asker, "Live: does the answer come by itself?");
    Page visitor = visitor(thread);
    asker.page().navigate(thread);
    asker.fill("body", "An unsent thought");
    remember(asker.page());
    remember(visitor);

    helper.page().navigate(thread);
    helper.page().locator("#body").pressSequentially("It does, **within a second**.");
    assertThat(asker.page().locator("#live-writing")).hasText("Aoife Kinsella is writing…");
    assertThat(visitor.locator("#live-writing")).hasCount(0);
    helper.page().locator(".answer-form button[value=answer]").click();

    assertThat(bar(visitor)).hasText("1 new answer, show");
    assertThat(bar(asker.page())).hasText("1 new answer, show");
    assertThat(asker.page().locator("#live-writing")).hasText("");
    assertThat(visitor).hasTitle(Pattern.compile("^\\(1\\) Live: does the answer.*"));
    assertThat(visitor.locator("#answers h2")).hasText("1 answer");
    assertThat(visitor.locator(".answer")).hasCount(0);
    assertThat(asker.page().locator("#body")).isFocused();

    bar(visitor).click();
    assertThat(visitor.locator(".answer .post-body strong")).hasText("within a second");
    assertThat(visitor.locator(".answer")).isFocused();
    assertThat(bar(visitor)).hasCount(0);
    bar(asker.page()).click();
    assertThat(asker.page().locator(".answer .post-body strong")).isVisible();
    assertThat(asker.page().locator("#body")).hasValue("An unsent thought");
    assertThat(List.of(isRemembered(visitor), isRemembered(asker.page())))
        .as("neither page was loaded again")
        .containsOnly(true);
    assertThat(visitor.context().cookies()).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void votesEditsCommentsAndRemovalsAreSeenWithoutLoadingAgain() {
    Person asker = member("lena.h");
    Person helper = member("aoife.k");
    String thread = ask(asker, "Live: does the score move by itself?");
    helper.answer(thread, "The first version.");
    Locator answer = helper.page().locator(".answer");
    String id = answer.getAttribute("id").replace("post-", "");
    Page visitor = visitor(thread);

    call(asker.page(), "PUT", "/posts/" + id + "/vote", "{\"value\":1}");
    assertThat(visitor.locator(".answer .vote-score")).hasText("1");

    call(asker.page(), "POST", "/posts/" + id + "/comments", "{\"body\":\"Thank you for that.\"}");
    assertThat(bar(visitor)).hasText("1 new comment, show");
    bar(visitor).click();
    assertThat(visitor.locator(".answer .comment")).containsText("Thank you for that.");

    call(asker.page(), "PUT", "/threads/" + number(thread) + "/accepted-answer", accept(id));
    assertThat(visitor.locator(".answer.is-accepted .accepted-tick")).isVisible();

    helper.page().navigate("/p/" + id + "/edit");
    helper.fill("body", "The second version.");
    helper.page().locator("main form button[type=submit]").last().click();
    assertThat(visitor.locator(".answer .live-note")).hasText("This post was edited, show");
    assertThat(visitor.locator(".answer .post-body").first()).hasText("The first version.");
    visitor.locator(".answer .live-note").click();
    assertThat(visitor.locator(".answer .post-body").first()).hasText("The second version.");
    assertThat(visitor.locator(".answer .comment")).hasCount(1);

    call(helper.page(), "DELETE", "/posts/" + id, null);
    assertThat(visitor.locator(".answer.is-gone .live-note")).hasText("No longer available");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void listTellsOfNewThreadsAndShowsThem() {
    Page visitor = visitor("/");
    remember(visitor);
    String title = "Live: " + UUID.randomUUID();

    ask(member("lena.h"), title);

    assertThat(bar(visitor)).hasText(Pattern.compile("\\d+ new or changed threads?, show"));
    bar(visitor).click();
    // what is pinned stays above it
    assertThat(visitor.locator(".thread-row h2 a").getByText(title)).isVisible();
    assertThat(isRemembered(visitor)).isTrue();
  }

  @Test
  void whereSocketsAreBlockedTheAnswerComesAllTheSame() {
    Person asker = member("lena.h");
    String thread = ask(asker, "Live: does the answer come without sockets?");
    Page visitor = browser.window(parley.url().toString());
    visitor.addInitScript("delete window.WebSocket");
    visitor.navigate(thread);
    Person helper = member("aoife.k");
    helper.page().addInitScript("delete window.WebSocket");
    helper.page().navigate(thread);
    asker.page().navigate(thread);

    helper.page().locator("#body").pressSequentially("It comes over plain HTTP.");
    assertThat(asker.page().locator("#live-writing")).hasText("Aoife Kinsella is writing…");
    helper.page().locator(".answer-form button[value=answer]").click();

    assertThat(bar(visitor)).hasText("1 new answer, show");
    bar(visitor).click();
    assertThat(visitor.locator(".answer .post-body")).hasText("It comes over plain HTTP.");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void pageThatWasOfflineCatchesUpOnce() {
    Person asker = member("lena.h");
    String thread = ask(asker, "Live: what happens in a tunnel?");
    Page visitor = visitor(thread);
    assertThat(visitor.locator("html")).hasAttribute("data-live", "on");
    visitor.context().setOffline(true);
    assertThat(visitor.locator("html")).hasAttribute("data-live", "off");
    for (int i = 1; i <= 2; i++) {
      call(
          asker.page(),
          "POST",
          "/threads/" + number(thread) + "/answers",
          "{\"body\":\"Said while you were away.\"}");
    }

    visitor.context().setOffline(false);

    assertThat(bar(visitor)).hasText("2 new answers, show");
    bar(visitor).click();
    assertThat(visitor.locator(".answer")).hasCount(2);
    assertThat(visitor.locator("#answers h2")).hasText("2 answers");
  }

  @Test
  void openPageSaysThatItsThreadWasClosedAndThatItWasMerged() {
    Person asker = member("lena.h");
    Person moderator = member("otto.brandt");
    String thread = ask(asker, "Live: who says that this is over?");
    String other = ask(asker, "Live: where does this go on?");
    Page visitor = visitor(thread);
    moderator.page().navigate("/");

    call(
        moderator.page(),
        "POST",
        "/threads/" + number(thread) + "/close",
        "{\"reason\":\"other\"}");
    assertThat(bar(visitor)).hasText("This thread was closed, show");
    call(moderator.page(), "POST", "/threads/" + number(thread) + "/reopen", null);
    assertThat(bar(visitor)).hasCount(0);
    call(
        moderator.page(),
        "POST",
        "/threads/" + number(thread) + "/close",
        "{\"reason\":\"other\"}");
    bar(visitor).click();
    assertThat(visitor.locator(".closed-banner")).isVisible();
    assertThat(visitor.locator("html")).hasAttribute("data-live", "on");
    assertThat(bar(visitor)).hasCount(0);

    String into = "{\"into\":" + number(other) + "}";
    call(moderator.page(), "POST", "/threads/" + number(thread) + "/merge", into);
    assertThat(bar(visitor)).hasText("This thread was merged into another one, show");
    bar(visitor).click();
    assertThat(visitor.locator("h1")).hasText("Live: where does this go on?");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void withoutScriptThePageReadsAsEver() {
    String thread = ask(member("lena.h"), "Live: who reads without script?");
    Page plain =
        browser.window(
            parley.url().toString(), new BrowserExtension.Look(360, ColorScheme.DARK, false));
    plain.navigate(thread);

    assertThat(plain.locator(".question .post-body")).isVisible();
    assertThat(plain.locator("#live")).isHidden();
  }

  private static Person member(String name) {
    return DemoLogins.of(parley.data())
        .member(name, browser.window(parley.url().toString()))
        .signIn();
  }

  private static Page visitor(String path) {
    Page page = browser.window(parley.url().toString());
    page.navigate(path);
    assertThat(page.locator("html")).hasAttribute("data-live", "on");
    return page;
  }

  private static String ask(Person asker, String title) {
    asker.page().navigate("/");
    Object path =
        call(
            asker.page(),
            "POST",
            "/threads",
            ("{\"type\":\"question\",\"space\":\"getting-started\",\"title\":\"%s\","
                    + "\"body\":\"I keep this page open.\",\"tags\":[]}")
                .formatted(title));
    return "/t/" + path;
  }

  private static Locator bar(Page page) {
    return page.locator(".live-bar button");
  }

  private static void remember(Page page) {
    page.evaluate("window.remembered = true");
  }

  private static boolean isRemembered(Page page) {
    return (boolean) page.evaluate("window.remembered === true");
  }

  private static String number(String thread) {
    return thread.replaceFirst("/t/(\\d+).*", "$1");
  }

  private static String accept(String id) {
    return "{\"answerId\":" + id + "}";
  }

  /** Has a member do something without a page for it; answers the id that came back, or null. */
  private static Object call(Page page, String method, String path, String json) {
    return page.evaluate(
        """
        async ({method, path, json}) => {
          const answer = await fetch("/api/v1" + path, {
            method, body: json ?? undefined, headers: {"Content-Type": "application/json"}});
          const text = await answer.text();
          if (!answer.ok) throw new Error(answer.status + " " + text);
          return text ? JSON.parse(text).id ?? null : null;
        }\
        """,
        json == null
            ? Map.of("method", method, "path", path)
            : Map.of("method", method, "path", path, "json", json));
  }
}
