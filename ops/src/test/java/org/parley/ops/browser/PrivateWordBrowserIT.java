package org.parley.ops.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/**
 * A word that stands in one place only, where some may not read, is on no page that they get: not
 * in lists, profiles, searches, histories, nor behind an address that they guess.
 */
class PrivateWordBrowserIT {

  /** What is searched for; pages say it back to who typed it. */
  private static final String WORD = "zyzzyvarium";

  /** Stands beside it in title and text, and is never typed by those who look. */
  private static final String SECRET = "quuxotically";

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void oneCustomersOwnQuestionIsNowhereForAnother() {
    DemoLogins logins = DemoLogins.of(parley.data());
    Person lena = logins.member("lena.h", window()).signIn();
    String thread =
        lena.ask(
            "billing", "My " + WORD + " was billed " + SECRET, "Invoice " + WORD + " " + SECRET);
    String post = firstPost(lena.page());

    Person agent = logins.member("maja.lind", window()).signIn();
    eventuallyFinds(agent.page());

    assertNowhere(window(), thread, post);
    assertNowhere(logins.member("aoife.k", window()).signIn().page(), thread, post);
  }

  @Test
  void hiddenPostIsNowhereForReaders() {
    DemoLogins logins = DemoLogins.of(parley.data());
    Person lena = logins.member("lena.h", window()).signIn();
    String thread =
        lena.ask(
            "lounge", "Cheap " + WORD + " for sale " + SECRET, "Buy my " + WORD + " " + SECRET);
    String post = firstPost(lena.page());
    Person reader = logins.member("aoife.k", window()).signIn();
    eventuallyFinds(reader.page());

    Person moderator = logins.member("otto.brandt", window()).signIn();
    moderator.page().navigate(thread);
    moderator.page().locator(".question .post-foot details.menu summary").first().click();
    moderator.page().locator(".question button[value^='hide']").first().click();
    moderator.page().waitForSelector(".post.is-hidden");

    Awaitility.await().untilAsserted(() -> assertNowhere(reader.page(), thread, post));
    assertNowhere(window(), thread, post);
  }

  private static void assertNowhere(Page page, String thread, String post) {
    for (String path : paths(thread, post)) {
      Response response = page.navigate(path);
      String where = path + " " + response.status();
      assertThat(page.content()).as(where).doesNotContainIgnoringCase(SECRET);
      if (path.startsWith("/search")) {
        assertThat(page.locator(".thread-list h2").count()).as(where).isZero();
      }
    }
  }

  private static List<String> paths(String thread, String post) {
    List<String> paths = new ArrayList<>();
    for (String sort : List.of("latest", "hot", "unanswered", "votes")) {
      paths.add("/?sort=" + sort);
    }
    paths.addAll(List.of("/spaces", "/s/billing", "/s/lounge", "/m/lena.h", "/tags"));
    paths.addAll(List.of("/m/lena.h?tab=questions", "/m/lena.h?tab=activity"));
    paths.add("/search?q=" + WORD);
    paths.add("/search?q=" + WORD + "&sort=newest&type=question&space=billing");
    paths.add("/search?q=zyzz");
    // the slug tells the title, so an address without it is guessed
    paths.add(thread.replaceFirst("(/t/\\d+)/.*", "$1"));
    for (String page : List.of("", "/history", "/edit", "/flag")) {
      paths.add("/p/" + post + page);
    }
    return paths;
  }

  private static String firstPost(Page page) {
    return page.locator("article.question").first().getAttribute("id").replace("post-", "");
  }

  private static void eventuallyFinds(Page page) {
    Awaitility.await()
        .untilAsserted(
            () -> {
              page.navigate("/search?q=" + WORD);
              assertThat(page.locator(".thread-list h2").count()).isPositive();
            });
  }

  private static Page window() {
    return browser.window(parley.url().toString());
  }
}
