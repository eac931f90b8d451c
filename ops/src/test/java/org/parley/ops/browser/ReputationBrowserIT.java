package org.parley.ops.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Where reputation comes from, what it is good for, and what staff sees of it. */
class ReputationBrowserIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void visitorsReadTheRulesAndMembersWhatTheyMiss() {
    Page visitor = browser.window(parley.url().toString());
    visitor.navigate("/privileges");
    assertThat(visitor.locator("h1").textContent()).isEqualTo("Reputation and privileges");
    assertThat(visitor.locator("#main").textContent())
        .contains("15 points of reputation", "3 answers", "Given by staff", "+15", "at most 200");

    Page page = browser.window(parley.url().toString());
    DemoLogins.of(parley.data()).member("aoife.k", page).signIn();
    page.navigate("/privileges");
    assertThat(page.locator(".standing").textContent()).contains("Your trust level is");
  }

  @Test
  void aProfileLeadsToTheHistoryOfItsReputation() {
    Page page = browser.window(parley.url().toString());
    page.navigate("/m/dr.watt");
    page.locator(".tabs a[href='/m/dr.watt/reputation']").click();

    assertThat(page.locator(".ledger li").count()).isGreaterThan(3);
    assertThat(page.locator(".ledger").textContent()).contains("+10", "Up-vote");
  }

  @Test
  void administratorsSeeTheRulesAndGiveLevels() {
    Page page = browser.window(parley.url().toString());
    DemoLogins.of(parley.data()).administrator(page).signIn();
    page.navigate("/admin/reputation");
    assertThat(page.locator("#main").textContent())
        .contains("points.up-vote.answer", "Nothing was found");

    page.navigate("/admin/members/samu.k");
    page.locator("#trust-level").selectOption("2");
    page.locator("button[value='trust']").click();
    assertThat(page.locator("#main").textContent()).contains("Trust level 2: Member");
  }
}
