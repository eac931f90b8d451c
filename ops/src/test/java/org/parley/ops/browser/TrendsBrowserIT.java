package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** What customers write about more than before, read by a product team. */
class TrendsBrowserIT {

  private static final String MATTER = "midnight restart";

  /** Until before other tests wrote so much that the demo's matter no longer stands out. */
  private static final String QUIET = "/trends?until=" + LocalDate.now(ZoneOffset.UTC).minusDays(2);

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void aProductManagerReadsWhatTheWeeksWereAbout() throws IOException {
    Page product = signedIn("erik.dahl");
    product.navigate("/");
    product.locator(".sidebar a[href='/trends']").click();
    product.waitForURL("**/trends");
    assertThat(product.locator("h1")).hasText("Trends");
    assertThat(product.locator(".tabs a[aria-current]")).hasText("4 weeks");
    product.navigate(QUIET);
    Locator row = product.locator(".trend-table tbody tr", named(MATTER));
    assertThat(row).hasCount(1);
    assertThat(row.locator(".trend-ratio")).hasText("new");
    assertThat(row).containsText("negative");
    assertThat(row.locator("svg.trend-course rect")).hasCount(14);
    assertThat(row.locator("svg.trend-course").getAttribute("aria-label"))
        .startsWith("Threads by the day");
    assertThat(row.locator(".trend-examples a")).hasCount(3);

    Locator csv = product.locator("a[download='trends.csv']");
    Download download = product.waitForDownload(csv::click);
    assertThat(Files.readString(download.path()))
        .startsWith("term,ratio")
        .containsIgnoringCase(MATTER);

    product.locator(".tabs a", named("Quarter")).click();
    product.waitForURL(url -> url.contains("period=quarter"));
    product.locator("#space").selectOption("energy-at-home");
    product.locator("form.filters button").click();
    product.waitForURL(url -> url.contains("space=energy-at-home"));
    assertThat(product.locator(".tabs a[aria-current]")).hasText("Quarter");
    product.locator(".trend-ways a", named("Earlier")).click();
    product.waitForURL(url -> url.contains("until="));
    assertThat(product.locator("main")).not().containsText(MATTER);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void anExampleIsOneClickAway() {
    Page product = signedIn("erik.dahl");
    product.navigate(QUIET);
    Locator row = product.locator(".trend-table tbody tr", named(MATTER));
    row.locator(".trend-examples a").first().click();
    product.waitForURL("**/t/**");
    assertThat(product.locator("main")).containsText(MATTER);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whatWillNotDoIsSaidBesideItsField() {
    Page product = signedIn("erik.dahl");
    product.navigate("/trends?until=2999-01-01");
    assertThat(product.locator("#until-error")).hasText("This day is yet to come.");
    product.navigate("/trends?space=nowhere");
    assertThat(product.locator("#space-error")).containsText("There is no such space");
    assertThat(product.locator(".trend-table")).hasCount(0);
    product.navigate("/trends?until=2001-01-01");
    assertThat(product.locator(".empty")).containsText("nothing before");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void customersAndVisitorsReadNone() {
    Page customer = signedIn("aoife.k");
    customer.navigate("/");
    assertThat(customer.locator(".sidebar a[href='/trends']")).hasCount(0);
    assertThat(customer.navigate("/trends").status()).isEqualTo(403);
    assertThat(customer.navigate("/trends?space=nowhere").status()).isEqualTo(403);
    Page visitor = browser.window(parley.url().toString());
    visitor.navigate("/trends");
    assertThat(visitor.url()).contains("/sign-in?return=%2Ftrends");
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
