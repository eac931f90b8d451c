package org.parley.web.api.document;

import java.time.Instant;
import org.parley.community.document.OpenDocument;
import org.parley.community.setting.Place;

/**
 * A document as who writes in it reads it.
 *
 * @param url the page on which it is written
 * @param state {@code draft}, {@code review}, {@code published} or {@code archived}
 * @param head the number of its last step
 * @param text Markdown as it was after that step
 */
public record DocumentJson(
    long id, String title, String url, String state, int head, String text, Instant changedAt) {

  static DocumentJson of(OpenDocument document, Place place) {
    return new DocumentJson(
        document.facts().id(),
        document.facts().title(),
        place.link(document.facts().ref().editPath()),
        document.facts().state().word(),
        document.text().number(),
        document.text().text(),
        document.facts().changedAt());
  }
}
