package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;
import org.parley.ops.browser.BrowserExtension.Look;

/**
 * The search box suggests while somebody types, by keyboard, by ear, by thumb and without script.
 */
class SearchBoxBrowserIT {

  private static final Pattern THREAD = Pattern.compile(".*/t/\\d+/.+");

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void arrowsChooseEnterOpensAndEscapeCloses() {
    Page page = window(1280, ColorScheme.LIGHT);
    page.navigate("/");
    Locator box = page.locator("#topbar-q");
    Locator list = page.locator("#topbar-q-suggestions");
    assertThat(box).hasAttribute("role", "combobox");
    assertThat(box).hasAttribute("aria-expanded", "false");

    box.pressSequentially("battery o");
    assertThat(list).isVisible();
    assertThat(box).hasAttribute("aria-expanded", "true");
    assertThat(list.locator("[role=option]").first()).containsText("battery shown as offline");
    assertThat(page.locator(".topbar-search [role=status]"))
        .containsText(Pattern.compile("suggestions?\\b"));
    assertThat(Axe.seriousOn(page)).isEmpty();

    box.press("ArrowUp");
    assertThat(active(page)).containsText("everywhere");
    box.press("ArrowDown");
    assertThat(list.locator("[aria-selected=true]")).hasCount(0);
    box.press("ArrowDown");
    assertThat(active(page)).containsText("battery");
    assertThat(box).isFocused();
    assertThat(Axe.seriousOn(page)).isEmpty();

    box.press("Escape");
    assertThat(list).isHidden();
    assertThat(box).hasValue("battery o");
    box.press("ArrowDown");
    assertThat(list).isVisible();
    box.press("ArrowDown");
    box.press("Enter");
    page.waitForURL(THREAD);
    assertThat(page.locator("h1")).containsText("E-317");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void enterAloneSearchesEverywhereAndASlipIsForgiven() {
    Page page = window(1280, ColorScheme.LIGHT);
    page.navigate("/");
    Locator box = page.locator("#topbar-q");
    box.pressSequentially("thunderstrom");
    assertThat(page.locator("#topbar-q-suggestions [role=option]").first())
        .containsText("thunderstorm");
    box.press("Enter");
    page.waitForURL(url -> url.contains("/search?q=thunderstrom"));

    Locator field = page.locator("#search-q");
    field.fill("modbus");
    page.locator("#search-q-suggestions [role=option]", text("everywhere")).click();
    page.waitForURL(url -> url.contains("/search?q=modbus"));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void oneRequestIsUnderWayAndOldAnswersAreDropped() {
    Page page = window(1280, ColorScheme.LIGHT);
    page.navigate("/");
    List<Runnable> held = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    page.route(
        "**/api/v1/suggestions?*",
        route -> {
          asked.add(route.request().url().replaceFirst(".*q=", ""));
          if (held.isEmpty()) {
            held.add(route::resume);
          } else {
            route.resume();
          }
        });
    Locator box = page.locator("#topbar-q");
    box.fill("modbus");
    assertThat(page.locator(".topbar-search [role=status]")).hasText("Searching…");
    box.fill("thunder");
    box.fill("battery");
    assertThat(page.locator("#topbar-q-suggestions")).isHidden();
    assertThat(asked).containsExactly("modbus");
    held.get(0).run();

    Locator list = page.locator("#topbar-q-suggestions");
    assertThat(list.locator("[role=option]").last()).containsText("battery");
    assertThat(list).not().containsText("Modbus");
    assertThat(asked).containsExactly("modbus", "battery");
  }

  @Test
  void peopleTagsAndSpacesAreSuggestedToMembersAndFoundOnTheSearchPage() {
    Page page = signedIn("lena.h");
    page.navigate("/");
    page.locator("#topbar-q").pressSequentially("erik");
    Locator person = page.locator("#topbar-q-suggestions [role=option]", text("erik.dahl"));
    assertThat(person).isVisible();
    person.click();
    page.waitForURL(url -> url.endsWith("/m/erik.dahl"));

    page.navigate("/search?q=erik");
    assertThat(page.locator(".found-names a[href='/m/erik.dahl']")).isVisible();
    assertThat(Axe.seriousOn(page)).isEmpty();
    page.navigate("/search?q=api");
    assertThat(page.locator(".found-names a[href='/tags/api']")).isVisible();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void onAPhoneInTheDarkTheSearchPageSuggests() {
    Page page = window(360, ColorScheme.DARK);
    page.navigate("/search");
    page.locator("#search-q").pressSequentially("batt");
    Locator list = page.locator("#search-q-suggestions");
    assertThat(list).isVisible();
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(360);
    assertThat(list.boundingBox().x + list.boundingBox().width).isLessThanOrEqualTo(360);
    assertThat(Axe.seriousOn(page)).isEmpty();
    list.locator("[role=option]").first().click();
    page.waitForURL(THREAD);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void withoutScriptTheFormSearchesAndTheRelatedBoxIsALink() {
    Page page = browser.window(parley.url().toString(), new Look(1280, ColorScheme.LIGHT, false));
    page.navigate("/search?q=thunderstorm");
    page.locator(".thread-list h2 a").first().click();
    page.waitForURL(THREAD);
    page.locator(".related a").click();
    page.waitForURL(url -> url.contains("/search?q="));
    assertThat(page.locator(".thread-list li").first()).isVisible();
    page.locator("#topbar-q").fill("modbus");
    page.locator("#topbar-q").press("Enter");
    page.waitForURL(url -> url.contains("/search?q=modbus"));
  }

  @Test
  void relatedThreadsStandBesideAThread() {
    Page page = window(1280, ColorScheme.LIGHT);
    page.navigate("/search?q=Fjord+discharges+at+one+in+the+morning");
    page.locator(".thread-list h2 a").first().click();
    page.waitForURL(THREAD);
    Locator related = page.locator(".related-list a[href^='/t/']");
    assertThat(related.first()).isVisible();
    assertThat(related.allTextContents()).doesNotContain(page.locator("h1").textContent());
    assertThat(Axe.seriousOn(page)).isEmpty();
    related.first().click();
    page.waitForURL(THREAD);
    assertThat(browser.complaints()).isEmpty();
  }

  private static Locator active(Page page) {
    String id = page.locator("#topbar-q").getAttribute("aria-activedescendant");
    return page.locator("#" + id);
  }

  private static Page.LocatorOptions text(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Page window(int width, ColorScheme scheme) {
    return browser.window(parley.url().toString(), new Look(width, scheme, true));
  }

  private static Page signedIn(String name) {
    Page page = browser.window(parley.url().toString());
    DemoLogins.of(parley.data()).member(name, page).signIn();
    return page;
  }
}
