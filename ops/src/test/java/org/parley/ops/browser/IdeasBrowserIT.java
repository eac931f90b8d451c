package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** A customer suggests and supports, the product team answers, and everybody sees the roadmap. */
class IdeasBrowserIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void ideaIsSuggestedSupportedPlannedAndOnTheRoadmap() {
    Page lena = signedIn("lena.h");
    lena.navigate("/ideas/new");
    lena.locator("#title").fill("Charge the battery at night");
    assertThat(lena.locator("#similar")).containsText("when the price is lowest");
    lena.locator("#title").fill("A periscope for the cellar inverter");
    lena.locator(".composer textarea, .composer [contenteditable=true]").first().fill("To see it.");
    lena.locator("#space").selectOption("energy-at-home");
    lena.locator("form[action='/ideas/new'] button[type=submit].primary").click();
    lena.waitForURL(url -> url.contains("/t/"));
    String idea = lena.url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", "");

    lena.locator(".idea-support button").click();
    lena.waitForURL(url -> url.contains("done=supported"));
    assertThat(lena.locator(".idea-support button")).hasAttribute("aria-pressed", "true");
    assertThat(lena.locator(".idea-count strong")).hasText("1");
    assertThat(lena.locator(".idea-support .hint")).containsText("left of 10");
    assertThat(lena.locator(".question .vote [data-vote]")).hasCount(0);

    Page erik = signedIn("erik.dahl");
    erik.navigate(idea);
    erik.locator(".idea-work a[href$='/status']").click();
    erik.locator("input[name=status][value=declined]").check();
    erik.locator("form[action$='/status'] button[type=submit]").click();
    assertThat(erik.locator("#reason-error")).containsText("Say why");
    erik.locator("input[name=status][value=planned]").check();
    erik.locator("#reason").fill("Every cellar deserves one.");
    erik.locator("#quarter").fill("2027-Q1");
    erik.locator("form[action$='/status'] button[type=submit]").click();
    erik.waitForURL(url -> url.contains("done=idea-status"));

    Page visitor = window();
    visitor.navigate(idea);
    assertThat(visitor.locator(".idea-banner")).containsText("Every cellar deserves one.");
    assertThat(visitor.locator(".idea-banner")).containsText("Q1 2027");
    visitor.navigate("/roadmap");
    assertThat(visitor.locator(".roadmap-column.is-planned"))
        .containsText("A periscope for the cellar inverter");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void duplicatesAreMergedByTheProductTeam() {
    Page erik = signedIn("erik.dahl");
    erik.navigate("/ideas?sort=newest");
    erik.locator(".idea-main a:has-text('Modbus map')").click();
    String target = erik.url();
    erik.navigate("/ideas?sort=newest");
    erik.locator(".idea-main a:has-text('Holiday mode')").click();
    String source = erik.url();
    erik.locator(".idea-work a[href$='/merge']").click();
    erik.locator("#into").fill(target);
    erik.locator("form[action$='/merge'] button[type=submit]").click();
    erik.waitForURL(url -> url.contains("done=idea-merged"));

    assertThat(erik.locator(".idea-count strong")).hasText("7");
    Page visitor = window();
    visitor.navigate(source);
    assertThat(visitor.url()).isEqualTo(target);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void ideaOfAClosedSpaceIsOnNoPageOfOthersAndListsAreTakenAwayByProductTeamsAlone() {
    Page visitor = window();
    for (String path : new String[] {"/ideas?sort=newest", "/roadmap", "/"}) {
      visitor.navigate(path);
      assertThat(visitor.content()).doesNotContain("rolls beta firmware back");
    }
    assertThat(get(signedIn("lena.h"), "/ideas/export.csv").status()).isEqualTo(403);
    APIResponse table = get(signedIn("erik.dahl"), "/ideas/export.csv");
    assertThat(table.status()).isEqualTo(200);
    assertThat(table.text()).startsWith("id,title,status,votes").contains("Dark mode for the app");
  }

  private static APIResponse get(Page page, String path) {
    return page.request().get(parley.url() + path, RequestOptions.create().setMaxRedirects(0));
  }

  private static Page signedIn(String name) {
    return DemoLogins.of(parley.data()).member(name, window()).signIn().page();
  }

  private static Page window() {
    return browser.window(parley.url().toString());
  }
}
