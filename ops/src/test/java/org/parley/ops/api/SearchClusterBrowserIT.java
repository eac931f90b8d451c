package org.parley.ops.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.parley.ops.DataDirectory;
import org.parley.ops.ParleyProcess;
import org.parley.ops.browser.BrowserExtension;
import org.parley.ops.browser.DemoLogins;
import org.parley.search.elasticsearch.ElasticsearchServer;

/** The whole product with its search index in a cluster. */
class SearchClusterBrowserIT {

  @RegisterExtension static final ElasticsearchServer server = new ElasticsearchServer();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @TempDir private static Path folder;

  private static ParleyProcess parley;
  private static ApiWorld world;

  @BeforeAll
  static void start() {
    DataDirectory data = new DataDirectory(folder.resolve("data"));
    parley = ParleyProcess.start(data, "--search-url", server.url().toString()).awaitReady();
    world = new ApiWorld(parley.url(), parley.database());
  }

  @AfterAll
  static void stop() throws InterruptedException {
    parley.terminate();
    parley.awaitEnd();
  }

  private static void awaitFound(String word, Long... threads) {
    String[] expected = Stream.of(threads).map(String::valueOf).toArray(String[]::new);
    Awaitility.await()
        .untilAsserted(
            () -> {
              ApiAnswer answer = world.visitor().get("/search?q=" + word);
              assertThat(answer.status()).isEqualTo(200);
              assertThat(answer.json().path("items").findValuesAsText("threadId"))
                  .containsExactlyInAnyOrder(expected);
            });
  }

  @Test
  void postIsFoundInTheClusterUntilItIsHidden() {
    ApiClient anna = world.member("anna");
    ApiClient mona = world.member("mona", "MODERATOR");
    long thread = world.question(anna, "open", "Does a zugzwanglamp blink?");
    awaitFound("zugzwanglamp", thread);

    String hide = "{'action':'hide','threads':[" + thread + "]}";
    assertThat(mona.post("/bulk-actions", hide).status()).isLessThan(300);

    awaitFound("zugzwanglamp");
    assertThat(Files.exists(parley.data().searchIndex())).as("nothing is kept here").isFalse();
  }

  @Test
  void administratorSeesTheEngineRebuildsAndGoesBack() {
    Page page =
        DemoLogins.of(parley.data())
            .administrator(browser.window(parley.url().toString()))
            .signIn()
            .page();
    page.navigate("/admin/system");
    PlaywrightAssertions.assertThat(page.locator("#index")).containsText("Elasticsearch");
    PlaywrightAssertions.assertThat(page.locator("#index")).containsText(server.url().toString());
    PlaywrightAssertions.assertThat(page.locator("#index .badge.good")).isVisible();

    page.locator("form:has(input[value=rebuild]) button").click();
    page.waitForURL(url -> url.contains("done=rebuild"));
    PlaywrightAssertions.assertThat(page.locator("#index .badge.good")).isVisible();
    page.locator("form:has(input[value=roll-back]) button").click();
    page.waitForURL(url -> url.contains("done=rollback"));
    PlaywrightAssertions.assertThat(page.locator("#index .badge.good")).isVisible();

    assertThat(browser.complaints()).isEmpty();
  }
}
