package org.parley.community.document.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes a page as a tagged PDF on A4: our own fonts in it, headings as bookmarks, numbered pages.
 * The renderer may load nothing at all, neither from the network nor from the file system: every
 * picture is in the page already.
 */
final class PdfFile {

  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  private PdfFile() {}

  static byte[] of(Document page, Exportable document) {
    page.selectFirst("html").attr("lang", "en");
    HtmlFile.describe(page.head(), document);
    page.head().appendElement("style").text(ExportStyle.read("paper.css"));
    addBookmarks(page);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder renderer = new PdfRendererBuilder();
    renderer.useFastMode();
    renderer.usePdfUaAccessibility(true);
    renderer.withProducer("Parley");
    onlyWhatIsInThePage(renderer);
    addFont(renderer, "inter-regular.ttf", "Inter", NORMAL, FontStyle.NORMAL);
    addFont(renderer, "inter-italic.ttf", "Inter", NORMAL, FontStyle.ITALIC);
    addFont(renderer, "inter-bold.ttf", "Inter", BOLD, FontStyle.NORMAL);
    addFont(renderer, "inter-bold-italic.ttf", "Inter", BOLD, FontStyle.ITALIC);
    addFont(renderer, "jetbrains-mono-regular.ttf", "JetBrains Mono", NORMAL, FontStyle.NORMAL);
    renderer.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), null);
    renderer.toStream(out);
    try {
      renderer.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void onlyWhatIsInThePage(PdfRendererBuilder renderer) {
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      renderer.useExternalResourceAccessControl((uri, type) -> isInThePage(uri), when);
    }
    renderer.useProtocolsStreamImplementation(
        uri -> {
          throw new IllegalStateException("A document loads nothing: " + uri);
        },
        "http",
        "https",
        "file",
        "jar",
        "ftp");
  }

  private static boolean isInThePage(String uri) {
    return uri != null && uri.startsWith("data:image/");
  }

  private static void addFont(
      PdfRendererBuilder renderer, String file, String family, int weight, FontStyle style) {
    renderer.useFont(
        () -> PdfFile.class.getResourceAsStream("fonts/" + file), family, weight, style, true);
  }

  private static void addBookmarks(Document page) {
    Element bookmarks = page.head().appendElement("bookmarks");
    for (Element heading : page.select("h2[id], h3[id]")) {
      Element above =
          heading.tagName().equals("h3") && bookmarks.childrenSize() > 0
              ? bookmarks.lastElementChild()
              : bookmarks;
      above.appendElement("bookmark").attr("name", heading.text()).attr("href", "#" + heading.id());
    }
  }
}
