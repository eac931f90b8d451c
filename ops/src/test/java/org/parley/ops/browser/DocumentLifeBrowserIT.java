package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;
import org.parley.ops.browser.BrowserExtension.Look;

/** A thread becomes a document that is reviewed, published, improved by a customer and restored. */
class DocumentLifeBrowserIT {

  private static final String SPACE = "getting-started";

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void threadBecomesADocumentThatACustomerImproves() throws IOException {
    String thread =
        signedIn("lena.h")
            .ask(SPACE, "How long do I hold the button?", "Ten seconds are too long.");
    Page maja = signedIn("maja.lind").page();
    String draft = makeDraftOf(maja, thread);

    Page visitor = window();
    assertThat(status(visitor, draft + "/export.md")).as("no draft for visitors").isEqualTo(404);
    visitor.navigate(thread);
    assertThat(visitor.locator("body")).not().containsText("This became the document");

    askForReview(maja, draft);
    String published = publish(maja, draft);
    visitor.navigate(thread);
    assertThat(visitor.locator("main")).containsText("This became the document");
    visitor.navigate(published);
    assertThat(visitor.locator(".question .post-body, .document .post-body").first())
        .containsText("Ten seconds are too long");
    assertThat(visitor.locator(".outline")).containsText("The question");

    Page samu = signedIn("lena.h").page();
    suggest(samu, published, "Ten seconds are too long", "Eleven seconds are too long");
    accept(maja, draft);

    maja.navigate(draft + "/history");
    assertThat(maja.locator(".timeline")).containsText("Suggestion accepted");
    assertThat(maja.locator(".timeline")).containsText("Lena Hoffmann");
    maja.locator(".timeline a", new Page.LocatorOptions().setHasText("What changed"))
        .first()
        .click();
    assertThat(maja.locator(".diff ins").first()).hasText("Eleven");
    assertThat(maja.locator(".diff del").first()).hasText("Ten");

    restore(maja, draft);
    assertPdf(maja, draft + "/export.pdf?draft", "Ten seconds are too long");
    assertPdf(visitor, draft + "/export.pdf", "Ten seconds are too long");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void passageIsCommentedOnWithoutScriptAndTheCommentIsResolved() {
    Page maja = browser.window(parley.url().toString(), new Look(1280, ColorScheme.LIGHT, false));
    DemoLogins.of(parley.data()).member("maja.lind", maja).signIn();
    maja.navigate("/documents/drafts?show=mine");
    maja.locator(".knowledge-row h2 a", new Page.LocatorOptions().setHasText("colours")).click();
    String draft = maja.url().replaceFirst("https?://[^/]+", "").replaceFirst("[?#].*", "");
    maja.navigate(draft + "/comments");
    int before = maja.locator("article.passage-comment").count();

    maja.locator("#quote").fill("Slow pulsing: standby");
    maja.locator("#comment-body").fill("How slow?");
    maja.locator("button[value=add]").click();

    assertThat(maja.locator(".message.success")).isVisible();
    assertThat(maja.locator("article.passage-comment")).hasCount(before + 1);
    assertThat(maja.locator(".passage mark", new Page.LocatorOptions().setHasText("Slow pulsing")))
        .isVisible();

    Locator mine =
        maja.locator("article.passage-comment", new Page.LocatorOptions().setHasText("How slow?"));
    mine.locator("button[value=resolve]").click();
    assertThat(maja.locator(".resolved summary")).containsText("1 resolved comment");
  }

  private static String makeDraftOf(Page maja, String thread) {
    maja.navigate(thread);
    maja.locator(".tidy-menu summary").click();
    maja.locator(".tidy-menu a[href$='/document']").click();
    maja.locator("#title").fill("How long to hold the button");
    maja.locator("main form button[type=submit]").click();
    maja.waitForURL(url -> url.matches(".*/documents/\\d+/edit"));
    return maja.url().replaceFirst(".*(/documents/\\d+)/edit", "$1");
  }

  private static void askForReview(Page maja, String draft) {
    maja.navigate(draft);
    maja.locator("summary", new Page.LocatorOptions().setHasText("Ask for a review")).click();
    maja.locator("#reviewers").fill("tomasz.n");
    maja.locator("button[value=submit]").click();
    assertThat(maja.locator(".message.success")).isVisible();
    assertThat(maja.locator(".message.warning").first()).containsText("In review");
  }

  private static String publish(Page maja, String draft) {
    maja.navigate(draft);
    maja.locator("#tags").fill("commissioning");
    maja.locator("button[value=publish]").click();
    maja.waitForURL(url -> url.contains("done=published"));
    assertThat(maja.locator(".document-meta")).containsText("Checked");
    return maja.url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", "");
  }

  private static void suggest(Page customer, String published, String was, String wanted) {
    customer.navigate(published);
    customer.locator(".rail a[href$='/suggest']").click();
    // the composer may have taken the text area's place
    Locator body = customer.locator("textarea[name=body]");
    String text = body.inputValue();
    String step = customer.locator("input[name=step]").inputValue();
    String form = customer.url();
    APIResponse answer =
        customer
            .request()
            .post(
                form,
                com.microsoft.playwright.options.RequestOptions.create()
                    .setHeader("Origin", form.replaceFirst("(https?://[^/]+).*", "$1"))
                    .setForm(
                        com.microsoft.playwright.options.FormData.create()
                            .set("step", step)
                            .set("body", text.replace(was, wanted))
                            .set("note", "I counted")));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("Staff will look at it");
  }

  private static void accept(Page maja, String draft) {
    maja.navigate(draft + "/suggestions");
    maja.locator(".knowledge-row h3 a").first().click();
    assertThat(maja.locator(".diff ins").first()).hasText("Eleven");
    maja.locator("button[value=accept]").click();
    assertThat(maja.locator(".message.success")).isVisible();
  }

  private static void restore(Page maja, String draft) {
    maja.navigate(draft + "/history");
    Locator beginning = maja.locator("#version-0");
    beginning.locator("summary").click();
    beginning.locator("button[value=restore]").click();
    assertThat(maja.locator(".message.success")).isVisible();
    assertThat(maja.locator(".timeline")).containsText("Restored version");
  }

  private static void assertPdf(Page page, String path, String words) throws IOException {
    APIResponse answer = page.request().get(parley.url() + path);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains(words);
    }
  }

  private static int status(Page page, String path) {
    return page.request().get(parley.url() + path).status();
  }

  private static Page window() {
    return browser.window(parley.url().toString(), new Look(1280, ColorScheme.LIGHT, true));
  }

  private static Person signedIn(String name) {
    return DemoLogins.of(parley.data()).member(name, window()).signIn().withoutDrafts();
  }
}
