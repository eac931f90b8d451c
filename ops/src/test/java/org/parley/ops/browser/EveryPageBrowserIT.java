package org.parley.ops.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;
import org.parley.ops.browser.BrowserExtension.Look;

/**
 * Every page of the demo, as a visitor, a member and an administrator see it: axe finds nothing
 * serious, nothing is wider than the screen, no script or style was refused, and reading needs
 * neither script nor cookie.
 */
class EveryPageBrowserIT {

  private static final Look WIDE = new Look(1280, ColorScheme.LIGHT, true);
  private static final Look NARROW = new Look(360, ColorScheme.DARK, true);

  private static final List<String> PUBLIC =
      List.of(
          "/",
          "/?sort=hot",
          "/?sort=unanswered",
          "/?sort=votes",
          "/popular",
          "/popular?period=year",
          "/help/ranking",
          "/spaces",
          "/s/getting-started",
          "/tags",
          "/tags/battery",
          "/documents",
          "/documents?sort=popular",
          "/polls",
          "/polls?show=closed",
          "/ideas",
          "/ideas?sort=trending",
          "/ideas?status=planned",
          "/roadmap",
          "/blogs",
          "/blog/workshop",
          "/blog/dr-watt",
          "/m/lena.h",
          "/experts",
          "/experts?tag=api&crowd=staff",
          "/m/bytebarn/expertise",
          "/m/lena.h/reputation",
          "/privileges",
          "/m/lena.h/badges",
          "/badges",
          "/badges/solver",
          "/badges/workshop-guest",
          "/search",
          "/search?q=battery",
          "/search?q=nothingofthekind",
          "/sign-in",
          "/register",
          "/check-mail",
          "/forgot",
          "/nothing-here");

  private static final List<String> MEMBERS =
      List.of(
          "/ask",
          "/polls/new",
          "/ideas/new",
          "/ideas?mine=true",
          "/blogs/drafts",
          "/blog/workshop/write",
          "/following?what=blog",
          "/polls?show=mine",
          "/drafts",
          "/searches",
          "/documents/new",
          "/documents/drafts?show=all",
          "/documents/suggestions",
          "/settings",
          "/settings/experts",
          "/settings/password",
          "/settings/tokens",
          "/settings/notifications",
          "/notifications",
          "/notifications?show=unread&kinds=moderation",
          "/conversations",
          "/conversations?show=all&whose=mine",
          "/attachments",
          "/badges",
          "/badges/progress",
          "/following",
          "/following?what=tag",
          "/following?what=member",
          "/sanctions");

  private static final List<String> STAFF =
      List.of(
          "/documents/templates",
          "/documents/templates/new",
          "/moderation",
          "/moderation/log",
          "/moderation/sanctions",
          "/m/grumpy.gav/sanctions",
          "/moderation/checks",
          "/moderation/checks?show=judged",
          "/moderation/checks/accuracy",
          "/verification",
          "/verification?reason=expired",
          "/moderation/experts",
          "/moderation/experts/dr.watt",
          "/work",
          "/work?show=done",
          "/work/queue",
          "/work/queue?show=all",
          "/work/new?thread=1",
          "/work/replies",
          "/work/reports",
          "/work/reports?days=90&reason=flag",
          "/work/check-ins",
          "/trends",
          "/trends?period=quarter&space=api-automation",
          "/moderation/bulk",
          "/moderation/bulk/new",
          "/admin/spaces",
          "/admin/spaces/new",
          "/admin/tags",
          "/admin/synonyms",
          "/admin/members",
          "/admin/groups",
          "/admin/experts",
          "/admin/badges",
          "/admin/badges/new",
          "/admin/badges/workshop-guest",
          "/admin/ideas",
          "/admin/blogs",
          "/admin/blogs/workshop",
          "/admin/sla",
          "/admin/routing",
          "/admin/mail",
          "/admin/webhooks",
          "/admin/cases",
          "/admin/cases/new?kind=salesforce",
          "/admin/screening",
          "/admin/screening/new?kind=links",
          "/admin/screening/1",
          "/admin/reputation",
          "/admin/system");

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void visitorsPagesAreAccessibleAndFitInBothSchemes() {
    SoftAssertions softly = new SoftAssertions();
    Page page = browser.window(parley.url().toString(), WIDE);
    PUBLIC.forEach(path -> check(softly, page, path));
    check(softly, page, aThread(page));
    softly.assertThat(page.context().cookies()).isEmpty();
    softly.assertThat(browser.complaints()).isEmpty();
    softly.assertAll();
  }

  @Test
  void membersAndStaffPagesAreAccessibleAndFitInBothSchemes() {
    SoftAssertions softly = new SoftAssertions();
    Page page = browser.window(parley.url().toString(), WIDE);
    DemoLogins.of(parley.data()).administrator(page).signIn();
    attachAPicture(page);
    MEMBERS.forEach(path -> check(softly, page, path));
    STAFF.forEach(path -> check(softly, page, path));
    for (String list : List.of("/work/queue?show=all", "/work/replies")) {
      page.navigate(list);
      check(softly, page, page.locator(".thread-list h2 a").first().getAttribute("href"));
    }
    page.navigate("/moderation/checks");
    check(softly, page, page.locator(".check-list h2 a").first().getAttribute("href"));
    page.navigate("/verification?reason=edited");
    String edited = page.locator(".verification-list h2 a").first().getAttribute("href");
    check(softly, page, edited);
    check(softly, page, edited.replace("/verify", ""));
    String thread = aThread(page);
    check(softly, page, thread);
    String tools = thread.replaceFirst("/t/([0-9]+)/.*", "/threads/$1");
    List.of("/close", "/pin", "/move?space=lounge", "/split", "/merge?into=1")
        .forEach(tool -> check(softly, page, tools + tool));
    long document =
        WritingDesk.begin(new Person(page, "", ""), "energy-at-home", "# Lamps\n\nThey **hum**.");
    check(softly, page, "/documents/" + document + "/edit");
    page.navigate(thread);
    String post = page.locator("article.post").first().getAttribute("id").replace("post-", "");
    check(softly, page, thread.replaceFirst("/t/([0-9]+)/.*", "/threads/$1") + "/document");
    checkADocument(softly, page);
    page.navigate(thread);
    check(softly, page, "/p/" + post + "/edit");
    check(softly, page, "/p/" + post + "/history");
    check(softly, page, "/p/" + post + "/flag");
    check(softly, page, "/p/" + post + "/polls/new");
    check(softly, page, "/p/" + post + "/private");
    page.navigate("/conversations?show=all");
    page.locator(".thread-row h2 a").all().stream()
        .map(link -> link.getAttribute("href"))
        .toList()
        .forEach(talk -> check(softly, page, talk));
    pollsOf(page).forEach(poll -> check(softly, page, poll));
    softly.assertThat(browser.complaints()).isEmpty();
    softly.assertAll();
  }

  @Test
  void readingNeedsNeitherScriptNorSession() {
    Page page = browser.window(parley.url().toString(), new Look(1280, ColorScheme.LIGHT, false));
    page.navigate("/");
    page.locator(".thread-list h2 a").first().click();
    assertThat(page.locator("article.post .post-body").count()).isPositive();
    page.navigate("/search?q=battery");
    assertThat(page.locator(".thread-list h2").count()).isPositive();
    assertThat(page.context().cookies()).isEmpty();
  }

  /** Loads a page once and looks at it twice: another look needs no other page. */
  private static void check(SoftAssertions softly, Page page, String path) {
    show(page, WIDE);
    page.navigate(path);
    check(softly, page, path, WIDE);
    show(page, NARROW);
    check(softly, page, path, NARROW);
  }

  private static void check(SoftAssertions softly, Page page, String path, Look look) {
    String where = path + " at " + look.width();
    softly.assertThat(Axe.seriousOn(page)).as("axe on " + where).isEmpty();
    softly
        .assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
        .as("pixels too wide: " + where)
        .isIn(0, -15);
    softly.assertThat(page.locator("h1").count()).as("h1 on " + where).isEqualTo(1);
  }

  /** Colours that fade into each other are there at once: axe reads them in the middle, too. */
  private static void show(Page page, Look look) {
    page.setViewportSize(look.width(), 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
    page.evaluate(
        """
        async () => {
          const frame = () => new Promise(drawn => requestAnimationFrame(drawn));
          await frame();
          await frame();
          for (const each of document.getAnimations()) {
            if (each.effect.getComputedTiming().endTime === Infinity) each.cancel();
            else each.finish();
          }
        }        """);
  }

  private static void checkADocument(SoftAssertions softly, Page page) {
    page.navigate("/documents/drafts?show=all");
    String document = page.locator(".knowledge-row h2 a").first().getAttribute("href");
    List.of("", "/history", "/compare?from=0&to=0", "/comments", "/suggestions")
        .forEach(part -> check(softly, page, document + part));
    page.navigate("/documents");
    String published = page.locator(".knowledge-row h2 a").first().getAttribute("href");
    check(softly, page, published);
    page.locator(".rail a[href$='/suggest']").click();
    check(softly, page, page.url().replaceFirst("https?://[^/]+", ""));
    page.navigate("/documents/suggestions");
    check(softly, page, page.locator(".knowledge-row h3 a").first().getAttribute("href"));
  }

  /** So that the page of one's files has one to show. */
  private static void attachAPicture(Page page) {
    page.evaluate(
        """
        async () => {
          const canvas = document.createElement("canvas");
          const picture = await new Promise(drawn => canvas.toBlob(drawn));
          const form = new FormData();
          form.append("file", new File([picture], "a-picture-with-a-rather-long-name.png"));
          const answer = await fetch("/api/v1/attachments", {method: "POST", body: form});
          if (answer.status !== 201) throw new Error(await answer.text());
        }\
        """);
  }

  /** All that the demo shows of polls: each on its own page. */
  private static List<String> pollsOf(Page page) {
    List<String> polls = new ArrayList<>();
    for (String list : List.of("/polls", "/polls?show=closed")) {
      page.navigate(list);
      page.locator(".thread-list h2 a").all().forEach(link -> polls.add(link.getAttribute("href")));
    }
    return polls;
  }

  private static String aThread(Page page) {
    page.navigate("/?sort=votes");
    return page.locator(".thread-list h2 a").first().getAttribute("href");
  }
}
