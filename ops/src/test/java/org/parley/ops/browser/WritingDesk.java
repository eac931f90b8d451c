package org.parley.ops.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** Somebody's window with a document in it. */
record WritingDesk(Page page, long document) {

  /** Begins a document as this person. */
  static long begin(Person writer, String space, String text) {
    Object id =
        writer
            .page()
            .evaluate(
                """
                async wanted => {
                  const answer = await fetch('/api/v1/documents', {
                    method: 'POST',
                    headers: { 'Content-Type': 'application/json' },
                    body: JSON.stringify(wanted)
                  });
                  return (await answer.json()).id;
                }\
                """,
                Map.of("space", space, "title", "How lamps are mended", "text", text));
    return ((Number) id).longValue();
  }

  static WritingDesk open(Person writer, long document) {
    writer.page().navigate("/documents/" + document + "/edit");
    WritingDesk desk = new WritingDesk(writer.page(), document);
    assertThat(desk.text()).isVisible();
    assertThat(writer.page().locator("html")).hasAttribute("data-live", "on");
    return desk;
  }

  Locator text() {
    return page.locator(".cm-content");
  }

  Locator status() {
    return page.locator(".document-status");
  }

  Locator notice() {
    return page.locator(".document-notice");
  }

  Locator peers() {
    return page.locator(".cm-peer-name");
  }

  Locator people() {
    return page.locator("#document-people li");
  }

  Locator dialog() {
    return page.locator(".document-dialog");
  }

  WritingDesk typeAtStart(String words) {
    return type("Control+Home", words);
  }

  WritingDesk typeAtEnd(String words) {
    return type("Control+End", words);
  }

  private WritingDesk type(String place, String words) {
    text().press(place);
    page.keyboard().type(words);
    return this;
  }

  WritingDesk awaitSaved() {
    assertThat(status()).hasText("All changes are saved");
    return this;
  }

  /** Waits until the browser keeps so many changes that the server does not have. */
  void awaitKept(int changes) {
    page.waitForFunction(
        """
        wanted => new Promise((resolve, reject) => {
          const opening = indexedDB.open('parley-documents');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const reading = database.transaction('pending').objectStore('pending').getAll();
            reading.onsuccess = () => {
              database.close();
              resolve(reading.result.some(kept => kept.count === wanted));
            };
          };
        })\
        """,
        changes);
  }

  /** The text on the server. */
  String stored() {
    return (String)
        page.evaluate(
            "async id => (await (await fetch('/api/v1/documents/' + id)).json()).text",
            Long.toString(document));
  }
}
