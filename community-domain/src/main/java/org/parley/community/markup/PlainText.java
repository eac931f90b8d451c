package org.parley.community.markup;

import org.jsoup.Jsoup;

/**
 * The text of rendered HTML as a person would type it: paragraphs with an empty line between them,
 * list items with their marks, code with its line breaks, images by their description. For
 * excerpts, search and mails.
 */
public final class PlainText {

  private PlainText() {}

  public static String of(String html) {
    PlainTextVisitor visitor = new PlainTextVisitor();
    Jsoup.parseBodyFragment(html).body().traverse(visitor);
    return visitor.text();
  }
}
