package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Writing with the composer: tools, shortcuts, preview, completion, paste, quotes, warnings. */
class ComposerBrowserIT {

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void toolsAndShortcutsWriteMarkdownAndUndoTakesItBack() {
    Page page = writer("lena.h");
    page.navigate("/ask?space=lounge");
    Locator body = page.locator("#body");
    body.click();
    page.keyboard().type("loud");
    body.press("Control+a");
    body.press("Control+b");
    assertThat(body).hasValue("**loud**");
    body.press("Control+b");
    assertThat(body).hasValue("loud");
    body.press("Control+z");
    assertThat(body).hasValue("**loud**");

    body.fill("one");
    body.press("Control+Shift+Digit8");
    assertThat(body).hasValue("- one");
    body.press("Enter");
    page.keyboard().type("two");
    body.press("Tab");
    assertThat(body).hasValue("- one\n  - two");
    body.press("Enter");
    body.press("Enter");
    page.keyboard().type("end");
    assertThat(body).hasValue("- one\n  - two\nend");

    Locator bold = page.locator("[data-md=bold]");
    assertThat(bold).hasAttribute("aria-keyshortcuts", "Control+B");
    page.locator("[data-md=heading]").focus();
    page.keyboard().press("ArrowRight");
    assertThat(bold).isFocused();
    page.keyboard().press("Tab");
    assertThat(page.locator(".composer-bar :focus")).hasCount(0);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void previewIsWhatIsStored() {
    Page page = writer("lena.h");
    page.navigate("/ask");
    page.locator("#space").selectOption("getting-started");
    page.locator("#title").fill("Does the preview show what is stored?");
    page.locator("#body")
        .fill(
            "## Head\n\n"
                + "| a | b |\n"
                + "| --- | --- |\n"
                + "| 1 | **2** |\n\n"
                + "- [x] done :) @erik.dahl\n\n"
                + "```json\n"
                + "{\"a\": 1}\n"
                + "```");
    Locator preview = page.locator(".composer-preview .post-body");
    assertThat(preview.locator("table")).isVisible();
    String shown = html(preview);

    page.locator("#body").press("Control+Enter");
    page.waitForURL(url -> url.contains("/t/"));

    assertThat(html(page.locator(".question .post-body"))).isEqualTo(shown);
    assertThat(shown).contains("href=\"/m/erik.dahl\"", "tok-");
  }

  @Test
  void membersTagsAndEmojiAreCompleted() {
    Page page = writer("aoife.k");
    page.navigate("/ask");
    Locator body = page.locator("#body");
    Locator list = page.locator(".completions:visible");
    body.click();
    page.keyboard().type("Hello @erik");
    assertThat(list.locator("[role=option]").first()).containsText("@erik.dahl");
    body.press("Enter");
    assertThat(body).hasValue("Hello @erik.dahl ");
    page.keyboard().type("#batt");
    assertThat(list.locator("[aria-selected=true]")).containsText("battery");
    body.press("Tab");
    assertThat(body).hasValue("Hello @erik.dahl [#battery](/tags/battery) ");
    page.keyboard().type(":tad");
    assertThat(list.locator("[aria-selected=true]")).containsText("🎉");
    body.press("Escape");
    assertThat(list).hasCount(0);
    page.keyboard().type("a:");
    assertThat(body).hasValue("Hello @erik.dahl [#battery](/tags/battery) 🎉");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void richTextTablesAndLinksArePastedAsMarkdown() {
    Page page = writer("maja.lind");
    page.navigate("/ask");
    Locator body = page.locator("#body");

    paste(
        body,
        "<h2>Steps</h2><p>Press <b>both</b> and <a href='https://example.org/a'>read</a>.</p>"
            + "<ul><li>one<ul><li>two</li></ul></li></ul><script>alert(1)</script>",
        "x");
    assertThat(body)
        .hasValue(
            "## Steps\n\nPress **both** and [read](https://example.org/a).\n\n- one\n  - two");
    body.fill("");
    paste(
        body,
        "<table><tr><th>kWh</th><th>Day</th></tr><tr><td>4|2</td><td>Mon</td></tr></table>",
        "x");
    assertThat(body).hasValue("| kWh | Day |\n| --- | --- |\n| 4\\|2 | Mon |\n");
    body.fill("");
    paste(body, "", "a\tb\n1\t2");
    assertThat(body).hasValue("| a | b |\n| --- | --- |\n| 1 | 2 |\n");
    body.fill("docs");
    body.press("Control+a");
    paste(body, "", "https://example.org/docs");
    assertThat(body).hasValue("[docs](https://example.org/docs)");
  }

  @Test
  void selectedWordsAreQuotedWithALinkToTheirPost() {
    Page page = writer("lena.h");
    String thread =
        new Person(page, "lena.h", "")
            .ask(
                "lounge", "A question that will be quoted", "First line.\n\nSecond **bold** line.");
    page.navigate(thread);
    page.locator(".question .post-body p")
        .nth(1)
        .evaluate(
            "p => { const r = document.createRange(); r.selectNodeContents(p);"
                + " getSelection().removeAllRanges(); getSelection().addRange(r); }");
    page.locator(".quote-button").click();

    Locator answer = page.locator("#body");
    assertThat(answer).isFocused();
    assertThat(answer.inputValue())
        .containsPattern("^> \\[.+ wrote]\\(/p/\\d+\\):\n>\n> Second \\*\\*bold\\*\\* line\\.");
  }

  @Test
  void similarQuestionsAreShownWhileTheTitleIsTyped() {
    Page page = writer("erik.dahl");
    page.navigate("/ask");
    page.locator("#title").pressSequentially("My system is not visible after the setup");

    Locator link = page.locator("#similar a").first();
    assertThat(link).isVisible();
    assertThat(link).hasAttribute("target", "_blank");
  }

  @Test
  void cardNumberIsWarnedOfAndMaskedWhenPosted() {
    Page page = writer("otto.brandt");
    page.navigate("/ask");
    page.locator("#space").selectOption("lounge");
    page.locator("#title").fill("Where do I enter my card?");
    page.locator("#body").fill("Hello.\nIt is 4111 1111 1111 1111, call +47 911 23 456.");
    Locator warnings = page.locator(".composer-warnings li");
    assertThat(warnings).hasCount(2);
    assertThat(warnings.first()).containsText("line 2");
    warnings.first().locator("button").click();
    assertThat(
            page.evaluate(
                "getSelection().toString() ||"
                    + " document.activeElement.value.slice(document.activeElement.selectionStart,"
                    + " document.activeElement.selectionEnd)"))
        .isEqualTo("4111 1111 1111 1111");

    page.locator("#ask button.primary").click();
    page.waitForURL(url -> url.contains("/t/"));
    assertThat(page.locator(".question .post-body")).containsText("•••• •••• •••• 1111");
    assertThat(page.locator(".messages")).containsText("card number");
    assertThat(page.content()).doesNotContain("4111");
  }

  @Test
  void pastedPictureIsUploadedAndStandsInTheText() {
    Page page = writer("ingrid.solheim");
    page.navigate("/ask");
    Locator body = page.locator("#body");
    body.fill("See: ");
    body.evaluate(
        "async area => { const canvas = new OffscreenCanvas(40, 30);"
            + " canvas.getContext('2d').fillRect(0, 0, 20, 20);"
            + " const blob = await canvas.convertToBlob({ type: 'image/png' });"
            + " const data = new DataTransfer();"
            + " data.items.add(new File([blob], 'screen.png', { type: 'image/png' }));"
            + " area.focus(); area.setSelectionRange(5, 5);"
            + " area.dispatchEvent(new ClipboardEvent('paste',"
            + " { clipboardData: data, bubbles: true, cancelable: true })); }");

    assertThat(body).hasValue(Pattern.compile("See: !\\[.*]\\(/a/.+/screen\\.png#40x30\\)\\s*"));
    assertThat(page.locator(".composer-preview img")).isVisible();
    assertThat(page.locator(".composer-uploads li")).hasCount(0);

    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload("evil.svg", "image/svg+xml", "<svg onload='x'/>".getBytes(UTF_8)));
    assertThat(page.locator(".upload-problem")).not().isEmpty();
    assertThat(body).not().hasValue(Pattern.compile("Uploading"));
  }

  private static Page writer(String name) {
    return DemoLogins.of(parley.data())
        .member(name, browser.window(parley.url().toString()))
        .signIn()
        .withoutDrafts()
        .page();
  }

  private static String html(Locator body) {
    return body.evaluate(
            "e => { const c = e.cloneNode(true);"
                + " c.querySelectorAll('[tabindex]').forEach(x => x.removeAttribute('tabindex'));"
                + " return c.innerHTML.trim(); }")
        .toString();
  }

  /** As a browser does when somebody pastes. */
  private static void paste(Locator field, String html, String text) {
    field.focus();
    field.evaluate(
        "(area, { html, text }) => { const data = new DataTransfer();"
            + " data.setData('text/plain', text); if (html) data.setData('text/html', html);"
            + " area.dispatchEvent(new ClipboardEvent('paste',"
            + " { clipboardData: data, bubbles: true, cancelable: true })); }",
        Map.of("html", html, "text", text));
  }
}
