package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** The workspace lives: spaces that are looked into, a queue that fills, agents who come and go. */
class WorkspaceBrowserIT {

  private static final double PATIENCE_MS = 60_000;

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void aSpaceIsSetToBeLookedIntoAndSomebodyDoes() {
    Page admin = signedIn("ingrid.solheim");
    admin.navigate("/admin/sla");
    admin.locator("#check-in-new").selectOption("getting-started");
    admin.locator("#check-in-minutes").fill("0");
    admin.locator("#check-in-minutes").evaluate("field => field.form.noValidate = true");
    admin.locator("button[value=checkin]").last().click();
    assertThat(admin.locator(".message.error")).containsText("minutes");
    assertThat(admin.locator("#check-in-new")).hasValue("getting-started");
    assertThat(admin.locator("#check-in-minutes")).hasValue("0");
    admin.locator("#check-in-minutes").fill("90");
    admin.locator("button[value=checkin]").last().click();
    admin.waitForURL(url -> url.contains("done=saved"));
    Locator interval = admin.locator("#check-in-getting-started");
    assertThat(interval).hasValue("90");
    write("update check_in_schedule set version = version + 1, minutes = 77 where minutes = 90");
    interval.fill("45");
    interval.locator("xpath=following-sibling::button[@value='checkin']").click();
    assertThat(admin.locator(".message.error")).containsText("77 minutes");
    assertThat(interval).hasValue("45");

    write(
        "update check_in_schedule set due_at = now() - interval '2 hours',"
            + " late_at = now() + interval '9 hours', next_alarm_at = null where minutes = 77");
    Page agent = signedIn("maja.lind");
    agent.navigate("/work");
    assertThat(agent.locator(".message.warning")).containsText("in time");
    agent.locator(".message.warning a").click();
    Locator space = agent.locator(".check-ins > li:has(a[href='/s/getting-started'])").first();
    assertThat(space).containsText("Due");
    space.locator("button").click();
    agent.waitForURL(url -> url.contains("done=checkedin"));
    assertThat(space).containsText("On time");
    assertThat(space).containsText("Maja Lind");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theQueueTellsWhatCameAndShowsItWhenAsked() {
    Page agent = signedIn("maja.lind");
    // others come by themselves: the demo's questions wait for answers
    agent.navigate("/work/queue?reason=hand&space=getting-started");
    assertThat(agent.locator("html[data-live=on]")).hasCount(1, patient());
    int before = agent.locator(".work-list > li").count();
    Page moderator = signedIn("otto.brandt");
    open(moderator, "Fresh into the open queue");

    Locator bar = agent.locator(".live-bar button");
    assertThat(bar).hasCount(1, patient());
    assertThat(bar).containsText("1 new follow-up");
    assertThat(agent.locator(".work-list > li")).hasCount(before);
    bar.click();
    assertThat(agent.locator(".work-list > li")).hasCount(before + 1, patient());
    assertThat(agent.locator(".work-list", named("Fresh into the open queue"))).hasCount(1);
    assertThat(bar).hasCount(0);

    agent.navigate("/work/queue?reason=flag");
    assertThat(agent.locator("html[data-live=on]")).hasCount(1, patient());
    Page mine = signedIn("maja.lind");
    mine.navigate("/work");
    assertThat(mine.locator("html[data-live=on]")).hasCount(1, patient());
    open(moderator, "Handed over to Maja");
    moderator.locator(".follow-up-deeds summary", named("More")).click();
    moderator.locator("#agent").fill("maja.lind");
    moderator.locator("button[value=assign]").click();
    moderator.waitForURL(url -> url.contains("done=workassign"));
    assertThat(mine.locator(".live-bar button")).hasCount(1, patient());
    // what came is no report
    assertThat(bar).hasCount(0);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void anAgentOfWhomNothingWasHeardIsToldAndComesBack() {
    Page agent = signedIn("maja.lind");
    write(
        "update agent set presence = 'AWAY', is_away_by_itself = true where member_id ="
            + " (select id from member where name = 'maja.lind')");
    agent.navigate("/work");
    assertThat(agent.locator("form.message.warning")).containsText("nothing was heard of you");
    agent.locator("form.message.warning button").click();
    agent.waitForURL(url -> url.contains("done=workpresence"));
    assertThat(agent.locator("#presence")).hasValue("online");
    assertThat(agent.locator("form.message.warning")).hasCount(0);
    agent.locator("#presence").selectOption("away");
    agent.locator(".work-desk button[value=presence]").click();
    agent.waitForURL(url -> url.contains("done=workpresence"));
    assertThat(agent.locator("#presence")).hasValue("away");
    assertThat(agent.locator("form.message.warning")).hasCount(0);
    agent.locator("#presence").selectOption("online");
    agent.locator(".work-desk button[value=presence]").click();
    assertThat(agent.locator("#presence")).hasValue("online");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void ofTwoWhoChangeARuleTheSecondKeepsTheirTextAndHearsWhatItIsNow() {
    Page admin = signedIn("ingrid.solheim");
    admin.navigate("/admin/routing");
    Locator rule = admin.locator(".work-folds > li", named("Interfaces"));
    rule.locator("summary").click();
    rule.locator("[name=skills]").fill("api 5");
    write("update routing_rule set edits = edits + 1, position = 41 where name = 'Interfaces'");
    rule.locator("button[value=changerule]").click();
    assertThat(admin.locator(".message.error")).containsText("stands at place 41");
    assertThat(rule.locator("[name=skills]")).hasValue("api 5");
    rule.locator("button[value=changerule]").click();
    admin.waitForURL(url -> url.contains("done=saved"));
    assertThat(rule.locator("summary")).containsText("api 5");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void anAgentOfOtherSpacesIsOfferedNoFollowUpOnAThread() {
    Page agent = signedIn("maja.lind");
    String thread =
        new Person(signedIn("aoife.k"), "", "")
            .ask("getting-started", "Who looks after this thread at all?", "I wonder.");
    agent.navigate(thread);
    assertThat(link(agent, "Open a follow-up")).isVisible();
    write(
        "insert into agent_space select m.id, s.id from member m, space s"
            + " where m.name = 'maja.lind' and s.slug = 'billing'");
    try {
      agent.reload();
      assertThat(link(agent, "Open a follow-up")).hasCount(0);
      agent.navigate("/work/check-ins");
      assertThat(agent.locator(".check-ins > li")).hasCount(1);
    } finally {
      write(
          "delete from agent_space where member_id = (select id from member where name ="
              + " 'maja.lind')");
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aScreeningRuleCanCallAnAgent() {
    Page admin = signedIn("ingrid.solheim");
    admin.navigate("/admin/screening/new?kind=words");
    assertThat(admin.locator("#action option[value=follow-up]")).hasCount(0);
    admin.navigate("/admin/screening/new?kind=model");
    admin.locator("#name").fill("Asks for somebody of us");
    admin.locator("#model").selectOption("asks-for-a-human");
    admin.locator("#action").selectOption("follow-up");
    admin.locator("button[value=save]").click();
    admin.waitForURL(url -> url.contains("done=screening-rule-saved"));
    assertThat(admin.locator("#action")).hasValue("follow-up");
    admin.locator("#switch-form button").click();
    admin.waitForURL(url -> url.contains("done=screening-rule-switched"));
    String thread =
        new Person(signedIn("aoife.k"), "", "")
            .ask(
                "getting-started",
                "Let me talk to a human being, please",
                "I do not want to talk to a robot any more, please let a real person call me.");
    Page agent = signedIn("maja.lind");
    Locator open = agent.locator("a[href^='/work/']", named("Asks for a human"));
    Awaitility.await()
        .atMost(Duration.ofMillis((long) PATIENCE_MS))
        .until(
            () -> {
              agent.navigate(thread);
              return open.count() > 0;
            });
    open.first().click();
    assertThat(agent.locator(".rail .facts-list").last()).containsText("Mood");
    assertThat(agent.locator(".rail .facts-list").last()).containsText(Pattern.compile("-?0\\."));
    admin.locator("#switch-form button").click();
    admin.waitForURL(url -> url.contains("done=screening-rule-switched"));
    assertThat(browser.complaints()).isEmpty();
  }

  private static void open(Page staff, String title) {
    String thread =
        new Person(signedIn("aoife.k"), "", "").ask("getting-started", title, "It hums at night.");
    staff.navigate(thread);
    link(staff, "Open a follow-up").click();
    staff.locator("main form button[type=submit]").click();
    staff.waitForURL(url -> url.contains("done=workopen"));
  }

  private static void write(String sql) {
    try (Connection connection = parley.database().connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HasCountOptions patient() {
    return new HasCountOptions().setTimeout(PATIENCE_MS);
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
