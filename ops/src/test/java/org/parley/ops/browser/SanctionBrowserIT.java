package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** A moderator silences an author, who is told, cannot write, loses no words, and appeals. */
class SanctionBrowserIT {

  private static final String WORDS = "I will say this all the same, at some length.";

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void silencedAuthorReadsWhyKeepsTheirWordsAppealsAndWritesAgain() {
    Person author = newcomer("saskia.shouts");
    String thread =
        author.ask("getting-started", "Why does nobody ever answer me?", "Hello? **Hello?**");
    Page moderator = demo("otto.brandt");
    silence(moderator, author.name());

    Page page = author.page();
    page.navigate(thread);
    assertThat(page.locator("#silenced")).containsText("You can read but not write until");
    author.fill("body", WORDS);
    page.locator(".answer-form button[value=answer]").click();
    assertThat(page.locator(".message.error").first()).containsText("You can read but not write");
    assertThat(page.locator("#body")).hasValue(WORDS);
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              page.navigate("/notifications");
              assertThat(page.locator(".inbox-entry").allTextContents().toString())
                  .contains("You can read but not write for a while");
            });
    appeal(page);

    Page administrator = demo("ingrid.solheim");
    administrator.navigate("/moderation/sanctions");
    administrator.locator("a[href='/m/" + author.name() + "/sanctions']").first().click();
    checkAccess(administrator);
    administrator.locator("[name=why]").first().fill("Nobody had answered indeed");
    administrator.locator("button[value=lift]").first().click();
    administrator.waitForURL(url -> url.contains("done=sanctionlift"));

    author.answer(thread, WORDS);
    assertThat(page.locator("#silenced")).hasCount(0);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void suspendedMemberReadsAtTheDoorWhyAndUntilWhen() {
    Person member = newcomer("sven.spams");
    Page moderator = demo("otto.brandt");
    moderator.navigate("/m/" + member.name() + "/sanctions");
    moderator.locator("[name=kind][value=suspension]").check();
    moderator.locator("[name=ends][value='3']").check();
    moderator.locator("button[value=impose]").click();
    moderator.waitForURL(url -> url.contains("done=sanctionimpose"));

    Page page = member.page();
    page.navigate("/settings");
    assertThat(page.url()).contains("/sign-in");
    member.fill("name", member.name());
    member.fill("password", member.password());
    member.submit("#sign-in");

    assertThat(page.locator("#kept-out")).containsText("Advertising or spam");
    assertThat(page.locator("#kept-out")).containsText("Until");
    assertThat(browser.complaints()).isEmpty();
  }

  private static void silence(Page page, String name) {
    page.navigate("/m/" + name);
    page.locator("a[href='/m/" + name + "/sanctions']").click();
    page.locator("[name=kind][value=silence]").check();
    page.locator("[name=ends][value=date]").check();
    page.locator("button[value=impose]").click();
    assertThat(page.locator("#until-error")).isVisible();
    page.locator("#reason").selectOption("rude");
    page.locator("[name=ends][value='7']").check();
    page.locator("#message").fill("Please do not shout at people.");
    page.locator("#note").fill("Capital letters everywhere");
    page.locator("button[value=impose]").click();
    page.waitForURL(url -> url.contains("done=sanctionimpose"));
    assertThat(page.locator(".sanction-card")).containsText("Capital letters everywhere");
  }

  private static void appeal(Page page) {
    page.navigate("/sanctions");
    checkAccess(page);
    assertThat(page.locator(".sanction-card")).containsText("Please do not shout at people.");
    assertThat(page.locator(".sanction-card")).not().containsText("Capital letters everywhere");
    page.locator(".appeal-form button[type=submit]").click();
    assertThat(page.locator("#text-error")).isVisible();
    page.locator(".appeal-form textarea").fill("Nobody had answered me for a week.");
    page.locator(".appeal-form button[type=submit]").click();
    page.waitForURL(url -> url.contains("done=sanctionappealed"));
    assertThat(page.locator(".appeal-form")).hasCount(0);
  }

  private static void checkAccess(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .filteredOn(rule -> List.of("serious", "critical").contains(rule.getImpact()))
        .isEmpty();
  }

  private static Page demo(String name) {
    return DemoLogins.of(parley.data())
        .member(name, browser.window(parley.url().toString()))
        .signIn()
        .page();
  }

  private static Person newcomer(String name) {
    Page page = browser.window(parley.url().toString());
    return new Person(page, name, "correct horse battery " + name)
        .register()
        .confirm(new Mailbox(parley.data()))
        .signIn();
  }
}
