package org.parley.ops.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Administrators set the community up and keep it going; nobody else gets in. */
class AdministrationBrowserIT {

  private static final List<String> ADMINISTRATORS =
      List.of(
          "/admin/spaces",
          "/admin/spaces/new",
          "/admin/spaces/billing",
          "/admin/groups",
          "/admin/groups/pilot-club",
          "/admin/mail",
          "/admin/webhooks",
          "/admin/cases",
          "/admin/cases/new",
          "/admin/screening",
          "/admin/screening/new",
          "/admin/system");

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void spaceIsMadeAndRemovedAndKeepsWhatWasTyped() {
    Person ingrid = administrator();
    Page page = ingrid.page();
    page.navigate("/admin/spaces/new");
    ingrid.fill("name", "Solar fairs");
    ingrid.fill("slug", "Solar Fairs!");
    page.locator("input[name=color][value=rose]").check();
    page.locator("input[name=access][value=GROUP]").check();
    ingrid.submit("#space-form");
    PlaywrightAssertions.assertThat(page.locator("#slug-error")).isVisible();
    PlaywrightAssertions.assertThat(page.locator("#name")).hasValue("Solar fairs");
    PlaywrightAssertions.assertThat(page.locator("input[value=rose]")).isChecked();
    PlaywrightAssertions.assertThat(page.locator("input[value=GROUP]")).isChecked();

    ingrid.fill("slug", "solar-fairs");
    ingrid.submit("#space-form");
    PlaywrightAssertions.assertThat(page.locator("#group-error")).isVisible();
    page.locator("#group").selectOption("pilot-club");
    ingrid.submit("#space-form");
    page.waitForURL(url -> url.contains("/admin/spaces?done="));

    page.navigate("/admin/spaces/solar-fairs");
    page.locator("details.confirm summary").click();
    page.locator("details.confirm button").click();
    page.waitForURL(url -> url.contains("/admin/spaces?done="));
    assertThat(page.locator("tbody").textContent()).doesNotContain("Solar fairs");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void memberIsBannedAfterAQuestionAndLetInAgain() {
    DemoLogins logins = DemoLogins.of(parley.data());
    Page aoife = logins.member("aoife.k", window()).signIn().page();
    Page page = administrator().page();
    page.navigate("/admin/members?q=aoife");

    page.locator("#directory a[href='/m/aoife.k/sanctions']").click();
    page.locator("[name=kind][value=ban]").check();
    page.locator("button[value=impose]").click();
    PlaywrightAssertions.assertThat(page.locator("#sure-error")).isVisible();
    page.locator("#sure").check();
    page.locator("button[value=impose]").click();
    page.waitForURL(url -> url.contains("done=sanctionimpose"));
    aoife.navigate("/settings");
    assertThat(aoife.url()).contains("/sign-in");
    page.navigate("/admin/members?q=aoife");
    PlaywrightAssertions.assertThat(page.locator("#directory .badge.bad")).isVisible();

    page.navigate("/m/aoife.k/sanctions");
    page.locator("[name=why]").fill("It was a test");
    page.locator("button[value=lift]").click();
    page.waitForURL(url -> url.contains("done=sanctionlift"));
    page.navigate("/admin/members?q=aoife");
    PlaywrightAssertions.assertThat(page.locator("#directory .badge.good")).isVisible();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void visitorsSignInFirstAndOthersAreTurnedAwayWhateverTheySend() {
    DemoLogins logins = DemoLogins.of(parley.data());
    Page visitor = window();
    Page customer = logins.member("lena.h", window()).signIn().page();
    Page agent = logins.member("maja.lind", window()).signIn().page();
    Page moderator = logins.member("otto.brandt", window()).signIn().page();

    for (String path : ADMINISTRATORS) {
      assertAnswers(visitor, path, 302);
      assertAnswers(customer, path, 403);
      assertAnswers(agent, path, 403);
      assertAnswers(moderator, path, 403);
    }
    assertAnswers(customer, "/admin/members", 403);
    assertAnswers(agent, "/admin/members/lena.h", 403);
    assertAnswers(moderator, "/admin/members/lena.h", 200);
    assertAnswers(customer, "/admin/tags", 403);
    assertAnswers(agent, "/admin/tags", 200);
  }

  @Test
  void moderatorsGiveNoRolesAndSeeNoAddresses() {
    Page otto = DemoLogins.of(parley.data()).member("otto.brandt", window()).signIn().page();
    send(
        otto.request(),
        "/admin/members/otto.brandt",
        FormData.create().set("do", "grant").set("subject", "ADMINISTRATOR"));

    assertAnswers(otto, "/admin/system", 403);
    otto.navigate("/admin/members?q=lena");
    assertThat(otto.locator("#directory .hint").textContent()).isEqualTo("@lena.h");
    otto.navigate("/admin/members?q=ingrid");
    assertThat(otto.locator("#directory button").count()).isZero();
  }

  @Test
  void indexIsRebuiltWhileThePageTellsHowFarItIs() {
    Page page = administrator().page();
    page.navigate("/admin/system");
    page.locator("form:has(input[value=rebuild]) button").click();

    page.waitForURL(url -> url.contains("done=rebuild"));
    PlaywrightAssertions.assertThat(page.locator("#index .badge.good")).isVisible();
    assertThat(browser.complaints()).isEmpty();
  }

  private static void assertAnswers(Page page, String path, int status) {
    APIResponse got =
        page.request().get(parley.url() + path, RequestOptions.create().setMaxRedirects(0));
    assertThat(got.status()).as("GET " + path).isEqualTo(status);
    if (status != 200) {
      assertThat(send(page.request(), path, FormData.create().set("do", "remove")).status())
          .as("POST " + path)
          .isEqualTo(status);
    }
  }

  private static APIResponse send(APIRequestContext requests, String path, FormData form) {
    return requests.post(
        parley.url() + path, RequestOptions.create().setForm(form).setMaxRedirects(0));
  }

  private static Person administrator() {
    return DemoLogins.of(parley.data()).administrator(window()).signIn();
  }

  private static Page window() {
    return browser.window(parley.url().toString());
  }
}
