package org.parley.ops.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.parley.ops.Patience;

/**
 * The system's Chromium for one test class. Each person gets a window of their own, with own
 * cookies; whatever a page complains about (a refused script or style, an error) fails the test
 * that asks for {@link #complaints}.
 */
public final class BrowserExtension
    implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  private final List<BrowserContext> windows = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private Playwright playwright;
  private Browser browser;

  @Override
  public void beforeAll(ExtensionContext context) {
    Patience.teach();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--disable-background-networking")));
  }

  /** A new person's window of usual size. */
  public Page window(String baseUrl) {
    return window(baseUrl, new Look(1280, ColorScheme.LIGHT, true));
  }

  /** How somebody looks at the community. */
  public record Look(int width, ColorScheme scheme, boolean script) {}

  public Page window(String baseUrl, Look look) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(baseUrl)
                .setViewportSize(look.width(), 900)
                .setColorScheme(look.scheme())
                .setJavaScriptEnabled(look.script()));
    context.setDefaultTimeout(Patience.LIMIT.toMillis());
    windows.add(context);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          // a page that is not there is what some tests are about
          if (message.type().equals("error") && !message.text().startsWith("Failed to load")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    return page;
  }

  /** What pages have complained about since the test began. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    windows.forEach(BrowserContext::close);
    windows.clear();
    complaints.clear();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    browser.close();
    playwright.close();
  }
}
