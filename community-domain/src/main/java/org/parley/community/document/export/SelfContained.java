package org.parley.community.document.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.parley.community.markup.Outline;
import org.parley.community.member.Actor;
import org.parley.community.setting.Place;

/**
 * Makes of a document's HTML a page that needs nothing from anywhere: pictures of this community
 * are in it, pictures from elsewhere become links, links are whole addresses, and every heading can
 * be led to.
 */
@ApplicationScoped
class SelfContained {

  @Inject OwnPictures pictures;
  @Inject Place place;

  /** The page's body; its head is for the format to fill. */
  Document of(Actor actor, Exportable document) {
    Document page = Document.createShell(place.link("/"));
    page.outputSettings().prettyPrint(false);
    Element main = page.body().appendElement("main");
    main.appendElement("h1").text(document.title());
    main.appendElement("p").addClass("imprint").text(MarkdownFile.imprint(document));
    main.append(Outline.of(document.html()).html());
    main.select("img").forEach(image -> embed(actor, image));
    main.select("a.picture").forEach(Element::unwrap);
    main.select("a[href^=/]").forEach(link -> link.attr("href", place.link(link.attr("href"))));
    main.select("details").forEach(details -> details.attr("open", ""));
    main.select("input").forEach(SelfContained::spellOut);
    raiseHeadings(main);
    addSources(main, document);
    Element foot = main.appendElement("p").addClass("imprint");
    foot.appendElement("a").attr("href", document.url()).text(document.url());
    return page;
  }

  private void embed(Actor actor, Element image) {
    String address = image.attr("src");
    String words = image.attr("alt");
    pictures
        .dataOf(actor, address)
        .ifPresentOrElse(
            data -> {
              image.attr("src", data);
              image.removeAttr("srcset").removeAttr("sizes").removeAttr("loading");
            },
            () -> {
              Element link = new Element("a").text(words.isBlank() ? address : words);
              image.replaceWith(address.startsWith("/a/") ? new TextNode(words) : link);
              link.attr("href", address);
            });
  }

  /** The box of a task list is a form's, of which a file has none. */
  private static void spellOut(Element box) {
    box.replaceWith(new TextNode(box.hasAttr("checked") ? "[x] " : "[ ] "));
  }

  /** The highest heading that the text has stands right below the title, the others follow. */
  private static void raiseHeadings(Element main) {
    int highest = 2;
    while (highest < 6 && main.select("h" + highest).isEmpty()) {
      highest++;
    }
    for (int level = highest; level <= 6; level++) {
      String raised = "h" + (level - highest + 2);
      main.select("h" + level).forEach(heading -> heading.tagName(raised));
    }
  }

  private static void addSources(Element main, Exportable document) {
    if (!document.sources().isEmpty()) {
      main.appendElement("p")
          .addClass("imprint")
          .text("From the community's threads: " + String.join(", ", document.sources()));
    }
  }
}
