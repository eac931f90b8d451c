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
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.parley.ops.Patience;

/**
 * The system's Chromium, started once for all test classes of a run. Each person gets a window of
 * their own, with own cookies; whatever a page complains about (a refused script or style, an
 * error) fails the test that asks for {@link #complaints}.
 */
public final class BrowserExtension implements BeforeAllCallback, AfterEachCallback {

  private final List<BrowserContext> windows = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private Chromium chromium;

  @Override
  public void beforeAll(ExtensionContext context) {
    Patience.teach();
    chromium =
        context
            .getRoot()
            .getStore(Namespace.create(BrowserExtension.class))
            .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
  }

  /** A new person's window of usual size. */
  public Page window(String baseUrl) {
    return window(baseUrl, new Look(1280, ColorScheme.LIGHT, true));
  }

  /** How somebody looks at the community. */
  public record Look(int width, ColorScheme scheme, boolean script) {}

  public Page window(String baseUrl, Look look) {
    BrowserContext context =
        chromium
            .browser()
            .newContext(
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

  /** Started for the first class that needs it, and again should it have died. */
  private static final class Chromium implements AutoCloseable {

    private final Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private Browser browser;

    Browser browser() {
      if (browser == null || !browser.isConnected()) {
        browser = playwright.chromium().launch(options());
      }
      return browser;
    }

    private static BrowserType.LaunchOptions options() {
      return new BrowserType.LaunchOptions()
          .setExecutablePath(Path.of("/usr/bin/chromium"))
          .setArgs(
              List.of(
                  "--no-sandbox",
                  "--disable-gpu",
                  "--disable-dev-shm-usage",
                  "--disable-background-networking"));
    }

    @Override
    public void close() {
      playwright.close();
    }
  }
}
