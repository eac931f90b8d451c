package org.parley.community.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.owasp.html.HtmlStreamEventReceiver;

/**
 * Adds what is ours, mentions, coloured code and uploaded pictures, to a text that has just passed
 * the {@link HtmlPolicy}. It stands behind the policy because these tags and classes are then the
 * product's alone: the policy lets no author write them.
 */
final class PostHtml implements HtmlStreamEventReceiver {

  private static final Set<String> VERBATIM = Set.of("a", "pre", "code", "kbd", "samp");
  private static final String LANGUAGE_CLASS = "language-";

  private final HtmlStreamEventReceiver out;
  private final Mentions mentions;

  /** The sanitizer may cut a text at any stray character, so a run is collected until a tag. */
  private final StringBuilder run = new StringBuilder();

  private int verbatimDepth;
  private int linkDepth;
  private boolean inPre;
  private String preLanguage = "";
  private String codeLanguage = "";

  PostHtml(HtmlStreamEventReceiver out, Mentions mentions) {
    this.out = out;
    this.mentions = mentions;
  }

  @Override
  public void openDocument() {
    out.openDocument();
  }

  @Override
  public void closeDocument() {
    flush();
    out.closeDocument();
  }

  @Override
  public void openTag(String name, List<String> attributes) {
    flush();
    if (VERBATIM.contains(name)) {
      verbatimDepth++;
    }
    switch (name) {
      case "pre" -> openPre(attributes);
      case "code" -> openCode(attributes);
      case "a" -> openLink(attributes);
      case "img" -> picture(attributes);
      default -> out.openTag(name, attributes);
    }
  }

  @Override
  public void closeTag(String name) {
    flush();
    if (VERBATIM.contains(name)) {
      verbatimDepth--;
    }
    if (name.equals("pre")) {
      inPre = false;
    } else if (name.equals("a")) {
      linkDepth--;
    } else if (name.equals("code")) {
      codeLanguage = "";
    }
    out.closeTag(name);
  }

  @Override
  public void text(String text) {
    run.append(text);
  }

  /** Stack Exchange names the language on the pre element, CommonMark on the code within. */
  private void openPre(List<String> attributes) {
    inPre = true;
    preLanguage = language(attributes);
    out.openTag("pre", List.of());
  }

  private void openCode(List<String> attributes) {
    String own = language(attributes);
    codeLanguage = !inPre ? "" : own.isEmpty() ? preLanguage : own;
    out.openTag(
        "code",
        codeLanguage.isEmpty() ? List.of() : List.of("class", LANGUAGE_CLASS + codeLanguage));
  }

  private void openLink(List<String> attributes) {
    linkDepth++;
    if (OwnPicture.isAt(value(attributes, "href"))) {
      List<String> marked = new ArrayList<>(attributes);
      marked.addAll(List.of("class", "file"));
      out.openTag("a", marked);
    } else {
      out.openTag("a", attributes);
    }
  }

  /** A link leads to the whole picture, unless its author has made one of it already. */
  private void picture(List<String> attributes) {
    OwnPicture picture = OwnPicture.at(value(attributes, "src"));
    if (picture == null) {
      out.openTag("img", attributes);
    } else if (linkDepth > 0) {
      out.openTag("img", picture.attributes(attributes));
    } else {
      out.openTag("a", List.of("class", "picture", "href", picture.path()));
      out.openTag("img", picture.attributes(attributes));
      out.closeTag("a");
    }
  }

  private static String value(List<String> attributes, String name) {
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(name)) {
        return attributes.get(i + 1);
      }
    }
    return "";
  }

  private static String language(List<String> attributes) {
    int name = attributes.indexOf("class");
    return name < 0 ? "" : attributes.get(name + 1).substring(LANGUAGE_CLASS.length());
  }

  private void flush() {
    if (run.isEmpty()) {
      return;
    }
    String text = run.toString();
    run.setLength(0);
    if (!codeLanguage.isEmpty()) {
      CodeHighlighter.write(codeLanguage, text, out);
    } else if (verbatimDepth > 0) {
      out.text(text);
    } else {
      mentions.write(text, out);
    }
  }
}
