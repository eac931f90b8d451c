package org.parley.community.reply;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Markdown that looks like a piece of HTML, as far as mails go: paragraphs, lists, quotes, code,
 * emphasis, links. Pictures are left out; those that came along are attachments.
 */
final class HtmlToMarkdown {

  private static final int DEEPEST = 60;

  private final StringBuilder out = new StringBuilder();

  private HtmlToMarkdown() {}

  static String of(Element root) {
    HtmlToMarkdown markdown = new HtmlToMarkdown();
    markdown.children(root, 0);
    return markdown
        .out
        .toString()
        .replaceAll("[ \t]+\n", "\n")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }

  private void children(Element element, int depth) {
    if (depth > DEEPEST) {
      out.append(element.text());
      return;
    }
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        text(text);
      } else if (child instanceof Element inner) {
        element(inner, depth + 1);
      }
    }
  }

  private void text(TextNode node) {
    String text = node.getWholeText().replaceAll("\\s+", " ").replace('\u00a0', ' ');
    boolean atLineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    out.append(atLineStart ? text.stripLeading() : text);
  }

  private void element(Element element, int depth) {
    switch (element.normalName()) {
      case "br" -> out.append('\n');
      case "p", "table", "section", "article" -> block(element, depth, "");
      case "div", "tr" -> line(element, depth);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> block(element, depth, "### ");
      case "ul", "ol" -> list(element, depth);
      case "blockquote" -> quote(element);
      case "pre" -> preformatted(element);
      case "code", "tt" -> out.append('`').append(element.text()).append('`');
      case "b", "strong" -> around("**", element, depth);
      case "i", "em" -> around("*", element, depth);
      case "a" -> link(element, depth);
      case "hr" -> out.append("\n\n---\n\n");
      case "img", "script", "style", "head" -> {}
      default -> children(element, depth);
    }
  }

  private void block(Element element, int depth, String prefix) {
    out.append("\n\n").append(prefix);
    children(element, depth);
    out.append("\n\n");
  }

  private void line(Element element, int depth) {
    freshLine();
    children(element, depth);
    freshLine();
  }

  private void freshLine() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  private void list(Element list, int depth) {
    out.append("\n\n");
    int number = 1;
    for (Element item : list.children()) {
      String mark = list.normalName().equals("ol") ? number++ + ". " : "- ";
      String text = depth > DEEPEST ? item.text() : of(item);
      freshLine();
      out.append(mark).append(text.replace("\n", "\n" + " ".repeat(mark.length())));
    }
    out.append("\n\n");
  }

  private void quote(Element quote) {
    out.append("\n\n> ").append(of(quote).replace("\n", "\n> ")).append("\n\n");
  }

  private void preformatted(Element code) {
    out.append("\n\n```\n").append(code.wholeText().strip()).append("\n```\n\n");
  }

  private void around(String mark, Element element, int depth) {
    String text = element.text().strip();
    if (text.isEmpty() || !element.select("p, div, br, ul, ol, table").isEmpty()) {
      children(element, depth);
    } else {
      out.append(mark).append(text).append(mark);
    }
  }

  private void link(Element link, int depth) {
    String href = link.attr("href").strip();
    String text = link.text().strip();
    boolean isWeb = href.toLowerCase(Locale.ROOT).matches("https?://[^\\s()<>]+");
    if (!isWeb || text.isEmpty()) {
      children(link, depth);
    } else if (text.equals(href)) {
      out.append('<').append(href).append('>');
    } else {
      out.append('[').append(text.replaceAll("([\\[\\]])", "\\\\$1")).append("](");
      out.append(href).append(')');
    }
  }
}
