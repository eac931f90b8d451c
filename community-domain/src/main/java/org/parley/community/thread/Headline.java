package org.parley.community.thread;

import org.parley.community.markup.Excerpt;
import org.parley.community.markup.RenderedText;
import org.parley.community.markup.Slug;
import org.parley.community.markup.TextRules;

/** A thread as lists show it: made from its title and the text of its opening post. */
public record Headline(String title, String slug, String excerpt) {

  private static final int EXCERPT_LENGTH = 200;

  public static Headline of(String title, RenderedText text) {
    String normal = TextRules.normalizeTitle(title);
    return new Headline(normal, Slug.of(normal), Excerpt.of(text.plainText(), EXCERPT_LENGTH));
  }
}
