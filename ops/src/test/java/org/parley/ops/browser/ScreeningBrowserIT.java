package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** A rule is made, tried and switched on; it holds a member's post until a moderator has looked. */
class ScreeningBrowserIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void administratorMakesARuleThatHoldsAPostAndModeratorPutsItBack() {
    Page admin =
        DemoLogins.of(parley.data())
            .administrator(browser.window(parley.url().toString()))
            .signIn()
            .page();
    makeTheRule(admin);
    Person asker = newcomer("sigrid.asks");
    String thread = asker.ask("getting-started", "Is the zorbling mode safe?", "It **zorbles**.");
    String other = "/search?q=zorbling";

    Page page = asker.page();
    Awaitility.await()
        .untilAsserted(
            () -> {
              page.navigate("/notifications");
              assertThat(page.locator(".inbox-entry").allTextContents().toString())
                  .contains("A moderator looks at your post");
            });
    Page visitor = browser.window(parley.url().toString());
    assertThat(visitor.navigate(thread).status()).isEqualTo(404);
    visitor.navigate(other);
    assertThat(visitor.locator("main")).not().containsText("zorbling mode safe");
    page.navigate(thread);
    assertThat(page.locator(".post-note")).containsText("Out of sight");
    appeal(page);

    admin.navigate("/moderation");
    var card = admin.locator(".flag-card:has-text('zorbling mode')");
    assertThat(card.locator("mark").first()).hasText("zorbling");
    assertThat(card).containsText("Held by the community");
    assertThat(card).containsText("It is the name of the mode.");
    card.locator("button[value=restore]").click();
    assertThat(card).hasCount(0);
    assertThat(admin.locator("#review-status")).containsText("The post is there again");

    assertThat(visitor.navigate(thread).status()).isEqualTo(200);
    admin.navigate("/admin/screening");
    admin.locator("a:has-text('Strange words')").first().click();
    admin.locator("#switch-form button").click();
    admin.waitForURL(url -> url.contains("done=screening-rule-switched"));
    assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("404"));
  }

  @Test
  void administratorSeesWhatTheRecommendedRulesWouldFindAndHasTheOwnModelLearn() {
    Page page =
        DemoLogins.of(parley.data())
            .administrator(browser.window(parley.url().toString()))
            .signIn()
            .page();
    page.navigate("/admin/screening");
    page.locator("#recommended-form button[value=try-recommended]").click();
    assertThat(page.locator("#recommended tbody tr")).hasCount(5);
    assertThat(page.locator("#recommended tbody")).containsText("It would have hit");
    assertThat(page.locator("button[value=switch-on-recommended]")).isVisible();
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .filteredOn(rule -> List.of("serious", "critical").contains(rule.getImpact()))
        .isEmpty();

    page.locator("#own-form button[value=learn]").click();
    page.waitForURL(url -> url.contains("done=screening-learned"));
    assertThat(page.locator("#own-model")).containsText("Too few decisions yet");
    assertThat(page.locator("#own-examples")).containsText("that are spam");
    assertThat(browser.complaints()).isEmpty();
  }

  private static void makeTheRule(Page page) {
    page.navigate("/admin/screening");
    page.locator("#kind").selectOption("words");
    page.locator("form[action='/admin/screening/new'] button").click();
    page.locator("#name").fill("Strange words");
    page.locator("button[value=try]").click();
    assertThat(page.locator("#words-error")).isVisible();
    page.locator("#words").fill("battery");
    page.locator("#action").selectOption("hold");
    page.locator("button[value=try]").click();
    assertThat(page.locator("#trial h2")).containsText("It would have hit");
    assertThat(page.locator("#trial mark").first()).containsText("atter");
    page.locator("#words").fill("zorble\nzorbling");
    page.locator("button[value=save]").click();
    page.waitForURL(url -> url.contains("done=screening-rule-saved"));
    page.locator("#switch-form button").click();
    page.waitForURL(url -> url.contains("done=screening-rule-switched"));
  }

  private static void appeal(Page page) {
    page.locator(".post-note a").click();
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .filteredOn(rule -> List.of("serious", "critical").contains(rule.getImpact()))
        .isEmpty();
    page.locator("#text").fill("It is the name of the mode.");
    page.locator("#appeal-form button[type=submit]").click();
    page.waitForURL(url -> url.contains("done=appealed"));
    assertThat(page.locator("main")).containsText("You have appealed");
  }

  private static Person newcomer(String name) {
    Page page = browser.window(parley.url().toString());
    return new Person(page, name, "correct horse battery " + name)
        .register()
        .confirm(new Mailbox(parley.data()))
        .signIn();
  }
}
