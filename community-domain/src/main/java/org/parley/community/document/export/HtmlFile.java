package org.parley.community.document.export;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes a page as one HTML file with its style in it, for the screen and for paper. It forbids the
 * browser to fetch or to run anything.
 */
final class HtmlFile {

  private static final String NOTHING_ELSE =
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

  private HtmlFile() {}

  static String of(Document page, Exportable document) {
    page.selectFirst("html").attr("lang", "en");
    Element head = page.head();
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", NOTHING_ELSE);
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    describe(head, document);
    head.appendElement("style").text(ExportStyle.read("screen.css"));
    return "<!DOCTYPE html>\n" + page.selectFirst("html").outerHtml() + "\n";
  }

  /** What catalogues of files show of it. */
  static void describe(Element head, Exportable document) {
    head.appendElement("title").text(document.title());
    head.appendElement("meta")
        .attr("name", "author")
        .attr("content", String.join(", ", document.authors()));
    head.appendElement("meta").attr("name", "subject").attr("content", document.community());
    head.appendElement("link").attr("rel", "canonical").attr("href", document.url());
  }
}
