package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Who leads the team reads how it does, narrows it, and takes a table along. */
class ReportsBrowserIT {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void theLeadReadsWhatTheWeeksBeforeWereLike() throws IOException {
    Page lead = signedIn("otto.brandt");
    lead.navigate("/work");
    lead.locator(".nav-list a[href='/work/reports']").click();
    lead.waitForURL("**/work/reports");
    assertThat(lead.locator("h1")).hasText("Reports");
    assertThat(lead.locator(".tabs a[aria-current]")).hasText("Last 28 days");
    assertThat(lead.locator("svg.report-chart[role=img]")).hasCount(2);
    assertThat(lead.locator("svg.report-chart rect.report-backlog")).hasCount(28);
    assertThat(lead.locator(".report-agents tbody tr", named("Maja Lind"))).hasCount(1);

    lead.locator(".tabs a", named("90")).click();
    lead.waitForURL("**/work/reports?days=90");
    // what is narrowed to what is over stays as it is while the demo lives on
    lead.locator("#agent").selectOption("tomasz.n");
    lead.locator("#reason").selectOption("asks-human");
    lead.locator("form.filters button").click();
    lead.waitForURL(url -> url.contains("reason=asks-human"));
    assertThat(lead.locator(".report-reasons tbody tr")).hasCount(1);
    assertThat(lead.locator(".report-agents tbody tr")).hasCount(1);

    String query = lead.url().substring(lead.url().indexOf('?'));
    JsonNode figures = json(lead, query).path("all");
    assertThat(figures.path("done").asInt()).isPositive();
    List<String> cells = lead.locator(".report-reasons tbody td").allInnerTexts();
    assertThat(cells.get(0)).isEqualTo(figures.path("opened").asText());
    assertThat(cells.get(1)).isEqualTo(figures.path("done").asText());
    assertThat(cells.get(2)).isEqualTo(figures.path("open").asText());
    assertThat(cells.get(6))
        .contains(
            figures.at("/resolutionKept/part").asText()
                + " of "
                + figures.at("/resolutionKept/whole").asText());

    Locator csv = lead.locator("a[download='follow-ups-reasons.csv']");
    Download download = lead.waitForDownload(csv::click);
    List<String> lines = Files.readAllLines(download.path());
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1))
        .startsWith(
            "asks-human,%s,%s,%s,"
                .formatted(
                    figures.path("opened").asText(),
                    figures.path("done").asText(),
                    figures.path("open").asText()));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whatWillNotDoIsSaidBesideItsField() {
    Page lead = signedIn("otto.brandt");
    lead.navigate("/work/reports?from=2026-03-09&to=2026-03-02&reason=flag");
    assertThat(lead.locator("#to-error")).hasText("The last day comes before the first.");
    assertThat(lead.locator("#to")).hasAttribute("aria-describedby", "to-error");
    assertThat(lead.locator("#to")).hasValue("2026-03-02");
    assertThat(lead.locator("#reason")).hasValue("flag");
    assertThat(lead.locator(".report-part")).hasCount(0);
    lead.navigate("/work/reports?agent=nobody.at.all");
    assertThat(lead.locator("#agent-error")).hasText("There is no such agent.");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void anAgentSeesTheirOwnAndCustomersNothing() {
    Page agent = signedIn("maja.lind");
    agent.navigate("/work/reports?days=90");
    assertThat(agent.locator(".page-lead")).containsText("How you do");
    assertThat(agent.locator("#agent")).hasCount(0);
    assertThat(agent.locator(".report-agents tbody tr")).hasCount(1);
    assertThat(agent.locator(".report-agents tbody tr")).containsText("Maja Lind");
    assertThat(agent.locator("main")).not().containsText("Tomasz Nowicki");
    assertThat(agent.navigate("/work/reports?agent=tomasz.n").status()).isEqualTo(403);
    assertThat(signedIn("aoife.k").navigate("/work/reports").status()).isEqualTo(403);
    Page visitor = browser.window(parley.url().toString());
    visitor.navigate("/work/reports");
    assertThat(visitor.url()).contains("/sign-in?return=%2Fwork%2Freports");
  }

  private static JsonNode json(Page page, String query) throws IOException {
    return MAPPER.readTree(
        page.request()
            .get(parley.url().resolve("/api/v1/reports/follow-ups" + query).toString())
            .body());
  }

  private static Page signedIn(String name) {
    Page page = browser.window(parley.url().toString());
    DemoLogins.of(parley.data()).member(name, page).signIn().withoutDrafts();
    return page;
  }

  private static Page.LocatorOptions named(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
