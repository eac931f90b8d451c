package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** An author writes, previews, schedules and publishes; readers see what is out, and no more. */
class BlogBrowserIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void articleIsKeptPreviewedScheduledTakenBackAndPublished() {
    Page erik = signedIn("erik.dahl");
    erik.navigate("/blog/workshop/write");
    erik.locator("#title").fill("What the winter taught us");
    erik.locator(".composer textarea, .composer [contenteditable=true]")
        .first()
        .fill("It is cold.");
    erik.locator("button[value=preview]").click();
    assertThat(erik.locator(".article-preview")).containsText("It is cold.");
    String draft = erik.url().replaceFirst("https?://[^/]+", "").replaceFirst("/preview.*", "");
    for (Page other : new Page[] {window(), signedIn("lena.h")}) {
      int status =
          other
              .request()
              .get(parley.url() + draft, RequestOptions.create().setMaxRedirects(0))
              .status();
      assertThat(status).isIn(302, 404);
    }

    erik.navigate(draft);
    String moment =
        LocalDateTime.now(ZoneOffset.UTC).plusDays(2).truncatedTo(ChronoUnit.MINUTES).toString();
    erik.locator("#publishAt").fill("2020-01-01T10:00");
    erik.locator("button[value=schedule]").click();
    assertThat(erik.locator("#publishAt-error")).containsText("in the future");
    erik.locator("#publishAt").fill(moment);
    erik.locator("button[value=schedule]").click();
    erik.waitForURL(url -> url.contains("done=article-scheduled"));
    assertThat(erik.locator(".draft-list")).containsText("What the winter taught us");
    Page visitor = window();
    visitor.navigate("/blog/workshop");
    assertThat(visitor.locator(".article-list")).not().containsText("What the winter taught us");

    erik.navigate(draft);
    erik.locator("button[value=cancel]").click();
    erik.waitForURL(url -> url.contains("done=article-cancelled"));
    erik.locator("button[value=publish]").click();
    erik.waitForURL(url -> url.contains("/t/"));
    String article = erik.url().replaceFirst("https?://[^/]+", "");
    visitor.navigate(article);
    assertThat(visitor.locator(".article-in")).containsText("min to read");
    assertThat(visitor.locator(".author-box")).containsText("Erik Dahl");
    assertThat(visitor.locator(".article-beside a[rel=prev]")).isVisible();
    assertThat(visitor.locator("script[type='application/ld+json']")).hasCount(1);
    assertThat(visitor.content()).contains("BlogPosting");
    visitor.navigate("/blog/workshop");
    assertThat(visitor.locator(".article-list")).containsText("What the winter taught us");

    erik.navigate(article);
    erik.locator(".comments-state button").click();
    erik.waitForURL(url -> url.contains("done=comments-closed"));
    assertThat(erik.locator(".comments-state")).containsText("no more comments");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void blogIsFollowedAndOneOfAClosedSpaceIsUnknownToOthers() {
    Page aoife = signedIn("aoife.k");
    aoife.navigate("/blog/workshop");
    aoife.locator("form.follow button").click();
    assertThat(aoife.locator("form.follow button").first()).hasAttribute("aria-pressed", "true");
    aoife.navigate("/following?what=blog");
    assertThat(aoife.locator(".followed-list")).containsText("From the workshop");
    int status =
        aoife
            .request()
            .get(parley.url() + "/blog/pilot-notes", RequestOptions.create().setMaxRedirects(0))
            .status();
    assertThat(status).isEqualTo(404);
    assertThat(browser.complaints()).isEmpty();
  }

  private static Page signedIn(String name) {
    return DemoLogins.of(parley.data()).member(name, window()).signIn().page();
  }

  private static Page window() {
    return browser.window(parley.url().toString());
  }
}
