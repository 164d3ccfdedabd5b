package org.onevisit.app.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The machine's own Chromium; without one the browser tests are skipped with a clear line. */
class Chromium implements BeforeAllCallback, AfterAllCallback {

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private Playwright playwright;
  private Browser browser;

  @Override
  public void beforeAll(ExtensionContext context) {
    var chromium =
        Stream.of("/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    if (chromium.isEmpty()) {
      System.err.println("browser tests skipped: no Chromium on this machine");
    }
    assumeTrue(chromium.isPresent(), "browser tests skipped: no Chromium");
    // a busy machine is slow, not wrong
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(chromium.get()).setArgs(QUIET));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (playwright != null) {
      playwright.close();
    }
  }

  /** A window of somebody's own, in English or Chinese. */
  Page window(String language) {
    var options = new Browser.NewContextOptions().setLocale(language).setViewportSize(1400, 1000);
    var page = browser.newContext(options).newPage();
    page.setDefaultTimeout(PATIENCE.toMillis());
    return page;
  }
}
