package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.ops.RunningParley;

/** Two browsers in one document. */
class DocumentBrowserIT {

  private static final String SPACE = "energy-at-home";
  private static final String TEXT = "# Lamps\n\nThe lamp hums at night.\n\nNobody knows why.\n";

  @RegisterExtension static final RunningParley parley = new RunningParley();
  @RegisterExtension static final BrowserExtension browser = new BrowserExtension();

  @Test
  void bothWriteAtOnceAndSeeTheSameTextAndEachOther() {
    Person otto = member("otto.brandt");
    long document = WritingDesk.begin(otto, SPACE, TEXT);
    WritingDesk one = WritingDesk.open(otto, document);
    WritingDesk two = WritingDesk.open(member("maja.lind"), document);

    for (String letter : "Both of us write at the same time. ".split("")) {
      one.typeAtStart(letter);
      two.typeAtEnd(letter);
    }
    one.awaitSaved();
    two.awaitSaved();

    assertThat(one.peers()).hasText("Maja Lind");
    assertThat(two.peers()).hasText("Otto Brandt");
    assertThat(one.people()).hasText(Pattern.compile("Maja Lind is in line \\d+"));
    String end = "Both of us write at the same time. ";
    Awaitility.await()
        .until(
            () ->
                one.stored().endsWith(end)
                    && words(one).equals(words(two))
                    && words(one).replaceAll("\\s", "").equals(bare(one.stored())));
    assertThat(one.page().locator(".composer-preview strong, .composer-preview p").first())
        .isVisible();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void undoTakesBackOnesOwnWordsAndNobodyElses() {
    Person otto = member("otto.brandt");
    long document = WritingDesk.begin(otto, SPACE, TEXT);
    WritingDesk one = WritingDesk.open(otto, document);
    WritingDesk two = WritingDesk.open(member("maja.lind"), document);
    one.typeAtEnd("Mine.").awaitSaved();
    two.typeAtStart("Theirs. ").awaitSaved();
    assertThat(one.text()).containsText("Theirs.");

    one.page().keyboard().press("Control+Z");
    one.awaitSaved();

    assertThat(two.text()).not().containsText("Mine.");
    assertThat(one.text()).containsText("Theirs.");
  }

  @Test
  void whatWasWrittenOfflineIsPutTogetherWithWhatOthersWrote() {
    Person otto = member("otto.brandt");
    long document = WritingDesk.begin(otto, SPACE, TEXT);
    WritingDesk one = WritingDesk.open(otto, document);
    WritingDesk two = WritingDesk.open(member("maja.lind"), document);

    two.page().context().setOffline(true);
    two.typeAtEnd("Offline.");
    assertThat(two.status()).hasText("Offline, 8 changes wait");
    one.typeAtStart("Online. ").awaitSaved();
    two.page().context().setOffline(false);

    assertThat(two.text()).containsText("Online.");
    two.awaitSaved();
    assertThat(one.text()).containsText("Offline.");
    assertThat(two.stored()).isEqualTo("Online. " + TEXT + "Offline.");
    assertThat(two.dialog()).isHidden();
  }

  @Test
  void passageThatBothChangedIsShownAndDecidedByWhoWasOffline() {
    Person otto = member("otto.brandt");
    long document = WritingDesk.begin(otto, SPACE, "The lamp hums");
    WritingDesk one = WritingDesk.open(otto, document);
    WritingDesk two = WritingDesk.open(member("maja.lind"), document);

    two.page().context().setOffline(true);
    two.typeAtEnd(" loudly");
    one.typeAtEnd(" softly").awaitSaved();
    // written longer ago than a slow network explains
    two.page().clock().setFixedTime(System.currentTimeMillis() + 9_000);
    two.page().context().setOffline(false);

    assertThat(two.dialog()).isVisible();
    assertThat(two.dialog().locator("dd"))
        .hasText(new String[] {"hums", "hums softly", "hums loudly"});
    assertThat(two.stored()).isEqualTo("The lamp hums softly");
    two.dialog().locator("textarea").fill("hums, some say softly, some say loudly");
    two.dialog().locator("button[type=submit]").click();

    two.awaitSaved();
    assertThat(one.text())
        .hasText(Pattern.compile("The lamp hums, some say softly, some say loudly.*"));
  }

  @Test
  void whatWasNotSentOutlivesAClosedTab() {
    Person otto = member("otto.brandt");
    long document = WritingDesk.begin(otto, SPACE, TEXT);
    WritingDesk desk = WritingDesk.open(otto, document);
    desk.page().context().setOffline(true);
    desk.typeAtEnd("Before the battery died.");
    assertThat(desk.status()).hasText("Offline, 24 changes wait");
    desk.awaitKept(24);
    desk.page().close();
    desk.page().context().setOffline(false);

    Page again = desk.page().context().newPage();
    again.navigate("/documents/" + document + "/edit");

    WritingDesk opened = new WritingDesk(again, document);
    assertThat(opened.text()).containsText("Before the battery died.");
    assertThat(opened.notice()).containsText("is back");
    opened.awaitSaved();
    assertThat(opened.stored()).isEqualTo(TEXT + "Before the battery died.");
  }

  @Test
  void accessThatIsLostMidwayEndsTheWritingAndTheTextCanBeCopied() {
    Person otto = member("otto.brandt");
    long document = WritingDesk.begin(otto, SPACE, TEXT);
    otto.page().navigate("/documents/" + document + "/edit");
    otto.fill("name", "lena.h");
    otto.button("Invite").click();
    assertThat(otto.page().locator(".invited")).containsText("Lena");
    WritingDesk guest = WritingDesk.open(member("lena.h"), document);
    guest.typeAtEnd("A guest was here.").awaitSaved();

    otto.page().navigate("/documents/" + document + "/edit");
    otto.page().locator("button[name=member]").click();

    assertThat(guest.notice().locator("span"))
        .hasText(Pattern.compile("You may not write here any more.*"));
    assertThat(guest.notice().locator("button")).hasText("Copy the text");
    assertThat(guest.text()).containsText("A guest was here.");
    guest.typeAtEnd("No more.");
    assertThat(guest.text()).not().containsText("No more.");
    guest.page().navigate("/documents/" + document + "/edit");
    assertThat(guest.page().locator("h1")).not().hasText("How lamps are mended");
  }

  @Test
  void pasteOfFiveMegabytesStaysWithWhoPastedItAndChangesNothing() {
    Person otto = member("otto.brandt");
    long document = WritingDesk.begin(otto, SPACE, TEXT);
    WritingDesk desk = WritingDesk.open(otto, document);

    desk.page()
        .evaluate(
            """
            () => {
              const text = document.querySelector('.document-editor').shadowRoot
                .querySelector('.cm-content');
              const data = new DataTransfer();
              data.setData('text/plain', 'x'.repeat(5000000));
              text.focus();
              text.dispatchEvent(
                new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }\
            """);

    assertThat(desk.notice()).containsText("a document holds at most 250,000 characters");
    assertThat(desk.stored()).isEqualTo(TEXT);
    desk.page().keyboard().press("Control+Z");
    desk.awaitSaved();
    assertThat(desk.notice()).hasText("");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void withoutScriptTheTextIsAFormAndConflictsAreDecidedOnAPage() {
    Person otto = member("otto.brandt");
    long document = WritingDesk.begin(otto, SPACE, "The lamp hums\n\nNobody knows why.\n");
    Page plain =
        browser.window(
            parley.url().toString(), new BrowserExtension.Look(360, ColorScheme.DARK, false));
    DemoLogins.of(parley.data()).member("maja.lind", plain).signIn();
    plain.navigate("/documents/" + document + "/edit");
    WritingDesk.open(otto, document).typeAtStart("Look: ").awaitSaved();

    plain.locator("#text").fill("The lamp hums\n\nAnna knows why.\n");
    plain.locator(".document-save button").click();
    assertThat(plain.locator(".message.success")).hasText("The document is saved.");
    assertThat(plain.locator("#text")).hasValue("Look: The lamp hums\n\nAnna knows why.\n");

    WritingDesk.open(otto, document).typeAtEnd("Ask her.").awaitSaved();
    plain.locator("#text").fill("Look: The lamp hums\n\nAnna knows why.\nAsk him.");
    plain.locator(".document-save button").click();
    assertThat(plain.locator(".document-conflict")).hasCount(1);
    assertThat(plain.locator(".document-sides")).containsText("Ask her.");
    plain.locator("input[value=both]").check();
    plain.locator("#merge button[type=submit]").click();

    assertThat(plain.locator(".message.success")).hasText("The document is saved.");
    assertThat(plain.locator("#text"))
        .hasValue(Pattern.compile("Ask her\\..*Ask him\\.", Pattern.DOTALL));
  }

  private static String words(WritingDesk desk) {
    return (String)
        desk.page()
            .evaluate(
                """
                () => [...document.querySelector('.document-editor').shadowRoot
                    .querySelectorAll('.cm-line')].map(line => {
                  const copy = line.cloneNode(true);
                  copy.querySelectorAll('.cm-peer').forEach(peer => peer.remove());
                  return copy.textContent;
                }).join('\\n')\
                """);
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  private static Person member(String name) {
    return DemoLogins.of(parley.data())
        .member(name, browser.window(parley.url().toString()))
        .signIn();
  }
}
