package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;
import org.parley.ops.browser.BrowserExtension.Look;

/** A visitor searches the demo community: without script, by links and the form alone. */
class SearchBrowserIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void facetNarrowsToAsManyPostsAsItSaysAndTheChipWidensAgain() {
    Page page = visitor(1280);
    search(page, "battery");
    String all = total(page);
    Locator answers = page.locator(".facet a", text("Answers")).first();
    String promised = answers.locator(".count").textContent();

    answers.click();

    assertThat(total(page)).isEqualTo(promised);
    assertThat(page.locator(".search-chips")).containsText("Answers");
    assertThat(page.locator(".facet a[aria-current]")).containsText("Answers");
    assertThat(page.locator(".thread-row .badge", text("Question"))).hasCount(0);
    page.locator(".sort a", text("Votes")).click();
    assertThat(total(page)).as("what was chosen stays").isEqualTo(promised);
    page.locator("#search-q").fill("battery limit");
    page.locator(".search-form button").click();
    assertThat(page.locator(".search-chips")).containsText("Answers");
    search(page, "battery");
    page.locator(".facet a", text("Answers")).first().click();
    page.locator(".search-chips a").first().click();
    assertThat(total(page)).isEqualTo(all);
    assertThat(page.locator(".search-chips")).hasCount(0);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void threadIsShownOnceAndOpensUpToItsOtherPosts() {
    Page page = visitor(1280);
    search(page, "battery");
    Locator more = page.locator(".search-more a").first();
    int others = Integer.parseInt(more.textContent().strip().split(" ")[0]);

    more.click();

    assertThat(page.locator(".thread-row")).hasCount(others + 1);
    assertThat(page.locator(".search-more")).hasCount(0);
    assertThat(page.locator(".search-chips")).containsText("In one thread");
  }

  @Test
  void operatorsAreReadAndWrongOnesAreNamed() {
    Page page = visitor(1280);
    page.navigate("/search");
    page.locator(".search-help summary").click();
    assertThat(page.locator(".search-help dl")).containsText("user:lena.h");
    search(page, "batt* is:question");
    assertThat(page.locator(".thread-row").first()).containsText("Question");
    assertThat(page.locator(".facet", text("Type")).locator("li")).hasCount(1);

    search(page, "battery after:yesterday");

    assertThat(page.locator("#q-error")).containsText("2026-01-31");
    assertThat(page.locator("#search-q")).hasValue("battery after:yesterday");
    assertThat(page.locator(".thread-row")).hasCount(0);
  }

  @Test
  void nothingFoundOffersToAskWithTheWords() {
    Page page = visitor(1280);
    search(page, "zwiebelquark is:question");

    assertThat(page.locator("h2[role=status]")).containsText("zwiebelquark");
    assertThat(page.locator(".empty a.primary").getAttribute("href"))
        .isEqualTo("/ask?title=zwiebelquark");
    page.navigate("/search?q=zwiebelquark&type=answer");
    page.locator(".empty a:not(.primary)").click();
    assertThat(page.url()).endsWith("/search?q=zwiebelquark");
  }

  @Test
  void onANarrowScreenFacetsAreFoldedAndOpen() {
    Page page = visitor(360);
    search(page, "battery");
    Locator link = page.locator(".facet a").first();
    assertThat(link).isHidden();

    page.locator(".facets > summary").click();

    assertThat(link).isVisible();
    assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
        .isIn(0, -15);
    assertThat(Axe.seriousOn(page)).isEmpty();
  }

  private static void search(Page page, String words) {
    page.navigate("/search");
    page.locator("#search-q").fill(words);
    page.locator("#search-q").press("Enter");
    page.waitForURL(url -> url.contains("q="));
  }

  private static String total(Page page) {
    return page.locator(".result-head [role=status] strong").textContent();
  }

  private static Page visitor(int width) {
    boolean script = width < 1280;
    return browser.window(parley.url().toString(), new Look(width, ColorScheme.LIGHT, script));
  }

  private static Page.LocatorOptions text(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
