package org.parley.community.mail;

/** A part of a letter, in plain words and in HTML for mail programs, where styles stand inline. */
interface LetterBlock {

  String FONT =
      "font-family:-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;";

  String text();

  String html(Brand brand);

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A paragraph; its lines stay lines. */
  record Paragraph(String text) implements LetterBlock {

    @Override
    public String html(Brand brand) {
      return "<p class=\"ink\" style=\"margin:0 0 16px;\">"
          + escape(text).replace("\n", "<br>\n")
          + "</p>";
    }
  }

  record Heading(String text) implements LetterBlock {

    @Override
    public String html(Brand brand) {
      return "<h2 class=\"ink\" style=\"margin:28px 0 12px;font-size:17px;line-height:1.3;\">"
          + escape(text)
          + "</h2>";
    }
  }

  /** The line on which a mail turns: where it is about, as a link. */
  record Title(String text, String link) implements LetterBlock {

    @Override
    public String text() {
      return text + "\n" + link;
    }

    @Override
    public String html(Brand brand) {
      return "<h1 style=\"margin:0 0 20px;font-size:21px;line-height:1.3;\"><a class=\"ink\""
          + " href=\""
          + escape(link)
          + "\" style=\"color:#211f1b;text-decoration:none;\">"
          + escape(text)
          + "</a></h1>";
    }
  }

  /** What the reader is asked to do; the address also stands there in full. */
  record Button(String label, String link) implements LetterBlock {

    @Override
    public String text() {
      return link;
    }

    @Override
    public String html(Brand brand) {
      return """
      <table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 20px;"><tr>\
      <td class="button" bgcolor="%s" style="border-radius:8px;background-color:%s;">\
      <a href="%s" style="display:inline-block;padding:12px 22px;%sfont-size:16px;font-weight:600;\
      color:#ffffff;text-decoration:none;border-radius:8px;">%s</a></td></tr></table>\
      """
          .formatted(brand.color(), brand.color(), escape(link), FONT, escape(label));
    }
  }

  /** The address of a button, for programs that show none. */
  record Address(String link) implements LetterBlock {

    @Override
    public String text() {
      return "";
    }

    @Override
    public String html(Brand brand) {
      return "<p class=\"faint\" style=\"margin:0 0 20px;font-size:13px;color:#5b564e;"
          + "word-break:break-all;\"><a href=\""
          + escape(link)
          + "\">"
          + escape(link)
          + "</a></p>";
    }
  }

  /** Small print. */
  record Small(String text) implements LetterBlock {

    @Override
    public String html(Brand brand) {
      return "<p class=\"faint\" style=\"margin:0 0 16px;font-size:13px;line-height:1.5;"
          + "color:#5b564e;\">"
          + escape(text).replace("\n", "<br>\n")
          + "</p>";
    }
  }

  /** Small print that leads somewhere. */
  record SmallLink(String label, String link) implements LetterBlock {

    @Override
    public String text() {
      return label + ": " + link;
    }

    @Override
    public String html(Brand brand) {
      return "<p class=\"faint\" style=\"margin:0 0 6px;font-size:13px;color:#5b564e;\"><a href=\""
          + escape(link)
          + "\">"
          + escape(label)
          + "</a></p>";
    }
  }

  /**
   * What somebody wrote.
   *
   * @param line who did what
   * @param html safe to show, with absolute addresses
   */
  record Quote(String line, String words, String safeHtml) implements LetterBlock {

    @Override
    public String text() {
      return line
          + "\n\n"
          + words.lines().map(l -> "    " + l).reduce((a, b) -> a + "\n" + b).orElse("");
    }

    @Override
    public String html(Brand brand) {
      return """
      <p class="faint" style="margin:0 0 8px;font-size:14px;color:#5b564e;">%s</p>
      <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" border="0" \
      style="margin:0 0 22px;"><tr><td class="post ink" style="border-left:3px solid %s;\
      padding:2px 0 2px 16px;font-size:16px;line-height:1.55;word-break:break-word;">
      %s
      </td></tr></table>\
      """
          .formatted(escape(line), brand.color(), safeHtml);
    }
  }

  /** One line of a list: a thread, and facts about it. */
  record Item(String title, String link, String facts) implements LetterBlock {

    @Override
    public String text() {
      return "* " + title + "\n  " + facts + "\n  " + link;
    }

    @Override
    public String html(Brand brand) {
      return """
      <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" border="0"><tr>\
      <td class="line" style="padding:10px 0;border-top:1px solid #e6e2dc;">\
      <a href="%s" style="font-size:16px;line-height:1.4;font-weight:600;text-decoration:none;">%s</a><br>\
      <span class="faint" style="font-size:13px;line-height:1.6;color:#5b564e;">%s</span></td></tr></table>\
      """
          .formatted(escape(link), escape(title), escape(facts));
    }
  }
}
