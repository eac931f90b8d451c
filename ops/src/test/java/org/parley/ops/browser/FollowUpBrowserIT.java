package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** An agent at work: from a thread that needs somebody to the answer, and the list by keyboard. */
class FollowUpBrowserIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void aFollowUpIsOpenedTakenNotedAnsweredWithACannedReplyAndFinished() {
    Page customer = signedIn("aoife.k");
    String thread =
        new Person(customer, "", "")
            .ask(
                "getting-started", "The ring turns purple every evening at six", "Since *Monday*.");
    Page agent = signedIn("maja.lind");
    agent.clock().install();
    agent.navigate(thread);
    link(agent, "Open a follow-up").click();
    agent.locator("#priority").selectOption("high");
    agent.locator("#note").fill("Same street as the two of last week.");
    agent.locator("main form button[type=submit]").click();
    agent.waitForURL(url -> url.contains("done=workopen"));

    Locator clock = agent.locator(".clock").first();
    assertThat(clock).containsText("First response due");
    assertThat(clock.locator("time")).hasAttribute("datetime", Pattern.compile("20.*Z"));
    assertThat(clock.locator(".clock-left")).hasText(Pattern.compile("\\d.* left"));
    assertThat(clock.locator(".clock-left")).hasAttribute("aria-hidden", "true");
    String before = clock.locator(".clock-left").textContent();
    // over a week-end it is due in days, and then only hours are counted
    agent.clock().fastForward("01:00:00");
    assertThat(clock.locator(".clock-left")).not().hasText(before);
    assertThat(agent.locator(".work-history")).containsText("Same street as the two");

    agent.locator("button[value=take]").click();
    agent.waitForURL(url -> url.contains("done=worktake"));
    assertThat(agent.locator(".thread-head .meta")).containsText("Owner: Maja Lind");
    agent.locator("#note").fill("Asked the network team for the router's log.");
    agent.locator("button[value=note]").click();
    agent.waitForURL(url -> url.contains("done=worknote"));
    assertThat(agent.locator(".work-history .note").first()).containsText("router's log");

    agent.locator(".canned-shelf summary").click();
    assertThat(agent.locator(".canned-shelf")).not().containsText("Sorry for the wait");
    agent.locator(".canned-shelf li", named("Ask for the device log")).locator("a").click();
    assertThat(agent.locator("#body")).hasValue(Pattern.compile("Hello Aoife.*", Pattern.DOTALL));
    agent.locator("button[value=answerwait]").click();
    agent.waitForURL(url -> url.contains("done=workanswerwait"));
    assertThat(agent.locator(".thread-head")).containsText("paused");
    assertThat(agent.locator(".work-thread")).containsText("Send log to Norrvik");

    customer.navigate(thread);
    assertThat(customer.locator("article.answer").first()).containsText("Hello Aoife");
    assertThat(customer.locator("body")).not().containsText("network team");
    assertThat(customer.locator("body")).not().containsText("Follow-up");

    agent.locator(".follow-up-deeds summary", named("Finish")).click();
    agent.locator("#outcome").fill("The router slept at six.");
    agent.locator("button[value=finish]").click();
    agent.waitForURL(url -> url.contains("done=workfinish"));
    assertThat(agent.locator("main")).containsText("The router slept at six.");
    agent.navigate(thread);
    assertThat(link(agent, "Open a follow-up")).isVisible();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theQueueIsWorkedThroughByKeyboard() {
    Page agent = signedIn("maja.lind");
    agent.navigate("/work/queue?show=all");
    Locator titles = agent.locator(".work-list h2 a");
    agent.keyboard().press("j");
    assertThat(titles.nth(0)).isFocused();
    agent.keyboard().press("j");
    assertThat(titles.nth(1)).isFocused();
    agent.keyboard().press("k");
    assertThat(titles.nth(0)).isFocused();
    String title = titles.nth(0).textContent();
    agent.keyboard().press("Enter");
    assertThat(agent.locator("h1")).hasText(title);

    agent.goBack();
    agent.locator("[data-keys-switch]").click();
    agent.reload();
    agent.keyboard().press("j");
    assertThat(titles.nth(0)).not().isFocused();
    agent.locator("[data-keys-switch]").click();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theQueueShowsWhatItsFormAsksFor() {
    Page agent = signedIn("maja.lind");
    Locator show = agent.locator("form.filters button");
    // meanwhile the routing may give one away
    Awaitility.await()
        .untilAsserted(
            () -> {
              agent.navigate("/work/queue");
              int unassigned = agent.locator(".work-list li").count();
              assertThat(unassigned).isPositive();
              show.click();
              agent.waitForURL(url -> url.contains("team=&"));
              assertThat(agent.locator(".work-list li").count()).isEqualTo(unassigned);
            });
    agent.locator("#reason").selectOption("asks-human");
    show.click();
    agent.waitForURL(url -> url.contains("reason=asks-human"));
    assertThat(agent.locator(".work-list")).containsText("New router");
    assertThat(agent.locator(".work-list .badge", named("Reported post"))).hasCount(0);
    agent.navigate("/work/queue?team=none&risk=much");
    assertThat(agent.locator(".field-error").first()).isVisible();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void anAdministratorSetsUpARuleAndHearsWhatIsWrongWithIt() {
    Page admin = signedIn("ingrid.solheim");
    admin.navigate("/admin/routing");
    admin.locator("details.work-add summary", named("New rule")).click();
    admin.locator("#rule-new-name").fill("Angry ones first");
    admin.locator("#rule-new-sentiment").fill("low");
    admin.locator("button[value=rule]").click();
    assertThat(admin.locator(".message.error")).containsText("Sentiment");
    assertThat(admin.locator("#rule-new-name")).hasValue("Angry ones first");
    admin.locator("#rule-new-sentiment").fill("-0.9");
    admin.locator("#rule-new-raise").fill("1");
    admin.locator("button[value=rule]").click();
    admin.waitForURL(url -> url.contains("done=saved"));
    Locator rule = admin.locator(".work-folds > li", named("Angry ones first"));
    rule.locator("summary").click();
    rule.locator("button[value=droprule]").click();
    admin.waitForURL(url -> url.contains("done=saved"));
    assertThat(admin.locator(".work-folds > li", named("Angry ones first"))).hasCount(0);

    admin.navigate("/admin/sla");
    admin.locator("details.work-add summary", named("New calendar")).click();
    admin.locator("#calendar-new-name").fill("Night watch");
    admin.locator("#calendar-new-zone").fill("Mars/Olympus");
    admin.locator("button[value=calendar]").last().click();
    assertThat(admin.locator(".message.error")).containsText("Mars/Olympus");
    admin.locator("#calendar-new-zone").fill("Europe/Vienna");
    admin.locator("#calendar-new-MONDAY").fill("22:00-24:00");
    admin.locator("button[value=calendar]").last().click();
    admin.waitForURL(url -> url.contains("done=saved"));
    assertThat(admin.locator(".work-folds summary", named("Night watch"))).hasCount(1);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aCannedReplyIsUsedOnlyWhenSomebodyElseApprovedItsWords() {
    Page writer = signedIn("maja.lind");
    writer.navigate("/work/replies");
    writer.locator("#title").fill("Second opinion");
    writer.locator("#body").fill("Hello {name}");
    writer.locator("main form button[type=submit]").click();
    assertThat(writer.locator("#body-error")).containsText("{name}");
    writer.locator("#body").fill("Hello {customer}, a colleague looks at it.");
    writer.locator("main form button[type=submit]").click();
    writer.waitForURL(url -> url.contains("done=replywritten"));
    assertThat(writer.locator("button[value=approve]")).hasCount(0);
    String reply = new Person(writer, "", "").path();

    Page moderator = signedIn("otto.brandt");
    moderator.navigate(reply);
    moderator.locator("button[value=approve]").click();
    moderator.waitForURL(url -> url.contains("done=replyapproved"));
    writer.navigate(reply);
    assertThat(writer.locator("h1 .badge")).hasText("Approved");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theWorkspaceIsClosedToCustomers() {
    Page customer = signedIn("aoife.k");
    for (String path :
        new String[] {"/work", "/work/queue", "/work/replies", "/work/reports", "/work/50"}) {
      assertThat(customer.navigate(path).status()).as(path).isEqualTo(403);
    }
    assertThat(customer.navigate("/work/new?thread=1").status()).isIn(403, 404);
    assertThat(customer.navigate("/admin/sla").status()).isEqualTo(403);
    assertThat(customer.navigate("/admin/routing").status()).isEqualTo(403);
    Page visitor = browser.window(parley.url().toString());
    visitor.navigate("/work/queue");
    assertThat(visitor.url()).contains("/sign-in?return=%2Fwork%2Fqueue");
  }

  private static Page signedIn(String name) {
    Page page = browser.window(parley.url().toString());
    DemoLogins.of(parley.data()).member(name, page).signIn().withoutDrafts();
    return page;
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
  }

  private static Page.LocatorOptions named(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
