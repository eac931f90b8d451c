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

/** Members hold polls and vote, with a mouse, with the keyboard alone, and without script. */
class PollBrowserIT {

  private static final String SPACE = "getting-started";

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void pollIsAskedWithAQuestionVotedOnWithKeysAndClosed() {
    Person lena = signedIn("lena.h", true);
    Page page = lena.withoutDrafts().page();
    page.navigate("/ask");
    page.locator("#space").selectOption(SPACE);
    lena.fill("title", "Which colour for the new cabinet?");
    lena.fill("body", "It stands in the hall, and everybody sees it.");
    page.locator(".poll-offer > summary").click();
    lena.fill("question", "Which colour shall it be?");
    lena.fill("options", "Red\nGreen\nBlue");
    lena.submit("#ask");
    page.waitForURL("**/t/**");
    String thread = lena.path();
    assertThat(page.locator(".poll-question")).hasText("Which colour shall it be?");
    assertThat(page.locator(".poll-bars")).hasCount(0);

    Person aoife = signedIn("aoife.k", true);
    Page other = aoife.page();
    other.navigate(thread);
    other.locator(".poll-choices input").first().focus();
    other.keyboard().press("Space");
    other.keyboard().press("ArrowDown");
    other.keyboard().press("Tab");
    other.keyboard().press("Enter");
    assertThat(other.locator(".messages")).containsText("Your vote is counted.");
    assertThat(other.locator(".poll-bars li").nth(1)).containsText("1 (100 %)");
    assertThat(other.locator(".poll-ballot")).hasCount(0);
    assertThat(page.locator(".poll-bars")).hasCount(0);

    page.locator(".poll-foot a").first().click();
    assertThat(page.locator("#poll-manage")).isVisible();
    assertThat(page.locator("a[href$='/edit']")).hasCount(0);
    lena.button("Close now").click();
    assertThat(page.locator(".messages")).containsText("The poll is closed.");
    assertThat(page.locator(".poll-bars li").nth(1)).containsText("1 (100 %)");
    assertThat(page.locator(".poll-more table td").first()).hasText("0");
    other.navigate(thread);
    assertThat(other.locator(".poll-kind")).containsText("Closed");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void optionsAreRankedWithTheKeyboard() {
    String poll = hold("Where shall we go?", "ranked", "Sea\nHills\nTown");
    Page page = signedIn("aoife.k", true).page();
    page.navigate(poll);
    Locator list = page.locator("ol[data-rank]");
    press(page, list, "Rank: Town");
    press(page, list, "Rank: Sea");
    press(page, list, "Up: Sea");
    assertThat(page.locator(".poll-ballot [role=status]")).hasText("Sea is number 1 now.");
    assertThat(list.locator(".rank-label").first()).hasText("Sea");
    press(page, list, "Do not rank: Town");
    press(page, list, "Rank: Hills");
    page.locator(".poll-ballot button[value=vote]").press("Enter");
    assertThat(page.locator(".poll-winner")).containsText("Sea");
    assertThat(page.locator(".poll-rounds tbody tr").first()).containsText("1 (wins)");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void withoutScriptPlacesAreTypedAndMistakesAreTold() {
    String poll = hold("Which season?", "ranked", "Spring\nSummer\nAutumn");
    Page page = signedIn("aoife.k", false).page();
    page.navigate(poll);
    Locator places = page.locator(".poll-ranks input");
    places.nth(0).fill("1");
    places.nth(1).fill("1");
    page.locator("button[value=vote]").click();
    assertThat(page.locator("#choices-error")).hasText("Two options have the place 1.");
    assertThat(places.nth(1)).hasValue("1");
    places.nth(1).fill("3");
    page.locator("button[value=vote]").click();
    assertThat(page.locator("#choices-error")).hasText("No option has the place 2.");
    assertThat(page.locator(".poll-bars")).hasCount(0);

    places.nth(1).fill("2");
    page.locator("button[value=vote]").click();
    assertThat(page.locator(".messages")).containsText("Your vote is counted.");
    assertThat(page.locator(".poll-winner")).containsText("Spring");
  }

  @Test
  void badPollIsShownAgainWithItsMistakeAndNothingIsAsked() {
    Person lena = signedIn("lena.h", false);
    Page page = lena.page();
    page.navigate("/polls/new");
    page.locator("#space").selectOption(SPACE);
    lena.fill("question", "Is one option enough for you?");
    lena.fill("options", "Only this");
    page.locator("#poll-new button[type=submit]").last().click();
    assertThat(page.locator("#options-error")).hasText("A poll has 2 options at least.");
    assertThat(page.locator("#question")).hasValue("Is one option enough for you?");
    page.navigate("/polls");
    assertThat(page.locator("main")).not().containsText("Is one option enough for you?");
  }

  @Test
  void ballotAfterTheClosingIsRefused() {
    String poll = hold("Too late?", "single", "Yes\nNo");
    Page late = signedIn("aoife.k", true).page();
    late.navigate(poll);
    Person lena = signedIn("lena.h", true);
    lena.page().navigate(poll);
    lena.button("Close now").click();
    assertThat(lena.page().locator(".messages")).containsText("The poll is closed.");

    late.locator(".poll-choices input").first().check();
    late.locator("button[value=vote]").click();

    assertThat(late.locator(".message.error")).hasText("This poll is closed.");
    assertThat(late.locator(".poll-turnout")).hasText("Nobody has voted");
  }

  /** A standalone poll of Lena's; answers the address of its own page. */
  private static String hold(String question, String kind, String options) {
    Person lena = signedIn("lena.h", false);
    Page page = lena.page();
    page.navigate("/polls/new");
    page.locator("#space").selectOption(SPACE);
    lena.fill("question", question + " A poll for " + kind);
    page.locator("input[name=kind][value=" + kind + "]").check();
    lena.fill("options", options);
    page.locator("#poll-new button[type=submit]").last().click();
    page.waitForURL("**/t/**");
    return page.locator(".poll-foot a").first().getAttribute("href");
  }

  private static void press(Page page, Locator list, String label) {
    list.locator("button[aria-label='" + label + "']").focus();
    page.keyboard().press("Enter");
  }

  private static Person signedIn(String name, boolean script) {
    Page page = browser.window(parley.url().toString(), new Look(1280, ColorScheme.LIGHT, script));
    return DemoLogins.of(parley.data()).member(name, page).signIn();
  }
}
