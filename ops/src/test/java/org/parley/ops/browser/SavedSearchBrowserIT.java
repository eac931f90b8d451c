package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** A search is saved where it was made, and tells of what others write. */
class SavedSearchBrowserIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void savedSearchRingsTheBellAndLeadsToWhatIsNew() {
    Person reader = newcomer("sara.saves");
    Person author = newcomer("will.writes");
    Page page = reader.page();
    page.navigate("/search?q=xylophone&type=question");
    page.locator(".save-search > summary").click();
    page.locator("#save-name").fill("Xylophones");
    page.locator("#save-told").selectOption("at-once");
    page.locator(".save-search button[value=save]").click();
    assertThat(page.locator(".message.success")).isVisible();
    assertThat(page.locator(".saved-searches h2")).hasText("Xylophones");
    page.navigate("/search?q=xylophone&type=question");
    assertThat(page.locator(".save-search")).containsText("You have saved this search");

    String thread =
        author.ask("getting-started", "A xylophone on the roof", "It plays when the wind blows.");
    eventuallyRings(page, "1");
    page.locator(".bell").click();
    assertThat(page.locator(".inbox-entry")).containsText("A new result");
    page.locator(".inbox-entry h2 a").click();
    assertThat(page).hasURL(Pattern.compile(".*/search\\?q=xylophone&sort=newest&type=question"));
    assertThat(page.locator(".thread-row h2")).hasText("A xylophone on the roof");
    assertThat(page.locator(".bell-count")).isHidden();
    assertThat(thread).isNotEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void savedSearchIsChangedAndRemoved() {
    Page page = newcomer("rita.renames").page();
    for (String name : new String[] {"First", "Second"}) {
      page.navigate("/search?q=marimba" + name);
      page.locator(".save-search > summary").click();
      page.locator("#save-name").fill(name);
      page.locator(".save-search button[value=save]").click();
      assertThat(page.locator(".message.success")).isVisible();
    }
    page.locator(".saved-search-change > summary").first().click();
    page.locator(".saved-search-change [name=name]").first().fill("Second");
    page.locator(".saved-search-change button").first().click();
    assertThat(page.locator(".field-error")).containsText("of this name already");
    page.locator(".saved-search-change [name=name]").first().fill("Third");
    page.locator(".saved-search-change [name=told]").first().selectOption("off");
    page.locator(".saved-search-change button").first().click();
    assertThat(page.locator(".saved-searches h2")).hasText(new String[] {"Second", "Third"});
    assertThat(page.locator(".draft-row").last()).containsText("Not at all");

    page.locator(".draft-row button[value=remove]").first().click();
    assertThat(page.locator(".saved-searches h2")).hasText(new String[] {"Third"});
    assertThat(browser.complaints()).isEmpty();
  }

  private static void eventuallyRings(Page page, String count) {
    Awaitility.await()
        .untilAsserted(
            () -> {
              page.navigate("/");
              assertThat(page.locator(".bell-count").textContent()).isEqualTo(count);
            });
  }

  private static Person newcomer(String name) {
    Page page = browser.window(parley.url().toString());
    return new Person(page, name, "correct horse battery " + name)
        .register()
        .confirm(new Mailbox(parley.data()))
        .signIn()
        .withoutNewsOfBadges();
  }
}
