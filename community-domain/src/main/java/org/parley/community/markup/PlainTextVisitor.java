package org.parley.community.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks rendered HTML and writes down its text for {@link PlainText}. */
final class PlainTextVisitor implements NodeVisitor {

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "div",
          "pre",
          "blockquote",
          "ul",
          "ol",
          "dl",
          "table",
          "details",
          "hr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");
  private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd", "summary", "caption");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final TextLines lines = new TextLines();

  /** The number of the next item for each open list; an unnumbered list holds no number. */
  private final Deque<Integer> lists = new ArrayDeque<>();

  private static final int UNNUMBERED = -1;

  private int preDepth;

  String text() {
    return lines.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      if (preDepth > 0) {
        lines.verbatim(text.getWholeText());
      } else {
        lines.flowing(text.getWholeText());
      }
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element.normalName());
    }
  }

  private void open(Element element) {
    String name = element.normalName();
    separate(name);
    switch (name) {
      case "br" -> lines.breakLine();
      case "pre" -> preDepth++;
      case "ul" -> lists.push(UNNUMBERED);
      case "ol" -> lists.push(firstNumber(element));
      case "li" -> lines.mark(nextMark());
      case "input" -> lines.mark(element.hasAttr("checked") ? "[x] " : "[ ] ");
      case "img" -> lines.flowing(element.attr("alt"));
      default -> {}
    }
  }

  private void close(String name) {
    switch (name) {
      case "pre" -> preDepth--;
      case "ul", "ol" -> lists.pop();
      default -> {}
    }
    separate(name);
  }

  private void separate(String name) {
    boolean nestedList = (name.equals("ul") || name.equals("ol")) && !lists.isEmpty();
    if (PARAGRAPHS.contains(name) && !nestedList) {
      lines.separate(2);
    } else if (LINES.contains(name) || nestedList) {
      lines.separate(1);
    } else if (CELLS.contains(name)) {
      lines.gap();
    }
  }

  private static int firstNumber(Element list) {
    String start = list.attr("start");
    return start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1;
  }

  private String nextMark() {
    if (lists.isEmpty() || lists.peek() == UNNUMBERED) {
      return "- ";
    }
    int number = lists.pop();
    lists.push(number + 1);
    return number + ". ";
  }
}
