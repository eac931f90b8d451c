package org.parley.community.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A mail being written: its subject and, in the order of reading, its parts. The same parts make
 * the plain text and the HTML; every value is escaped where it enters the HTML.
 */
public final class Letter {

  private final String subject;
  private final List<LetterBlock> blocks = new ArrayList<>();
  private final List<LetterBlock> footer = new ArrayList<>();
  private String preheader = "";

  public Letter(String subject) {
    this.subject = subject;
  }

  /** What lists of mails show behind the subject. */
  public Letter preheader(String line) {
    preheader = line;
    return this;
  }

  public Letter paragraph(String text) {
    return add(new LetterBlock.Paragraph(text));
  }

  public Letter heading(String text) {
    return add(new LetterBlock.Heading(text));
  }

  public Letter title(String text, String link) {
    return add(new LetterBlock.Title(text, link));
  }

  public Letter button(String label, String link) {
    return add(new LetterBlock.Button(label, link));
  }

  /** A button whose address also stands there in full. */
  Letter link(String label, String link) {
    return button(label, link).add(new LetterBlock.Address(link));
  }

  public Letter small(String text) {
    return add(new LetterBlock.Small(text));
  }

  /**
   * What somebody wrote.
   *
   * @param line who did what
   * @param post how it may be shown in a mail
   */
  public Letter quote(String line, MailPost post) {
    return add(new LetterBlock.Quote(line, post.text(), post.html()));
  }

  public Letter item(String title, String link, String facts) {
    return add(new LetterBlock.Item(title, link, facts));
  }

  /** Small print below everything. */
  public Letter footnote(String text) {
    footer.add(new LetterBlock.Small(text));
    return this;
  }

  public Letter footnote(String label, String link) {
    footer.add(new LetterBlock.SmallLink(label, link));
    return this;
  }

  private Letter add(LetterBlock block) {
    blocks.add(block);
    return this;
  }

  String subject() {
    return subject;
  }

  String text(String signature) {
    String body = joined(blocks);
    String below = joined(footer);
    return body + "\n\n-- \n" + (below.isEmpty() ? "" : below + "\n\n") + signature + "\n";
  }

  private static String joined(List<LetterBlock> blocks) {
    return blocks.stream()
        .map(LetterBlock::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** The whole page; the values are HTML already. */
  String html(String layout, Brand brand, Map<String, String> values) {
    values.put("subject", LetterBlock.escape(subject));
    values.put("preheader", LetterBlock.escape(preheader.isEmpty() ? subject : preheader));
    values.put("content", joinedHtml(blocks, brand));
    values.put("footer", joinedHtml(footer, brand));
    return Placeholders.filled(layout, values, value -> value);
  }

  private static String joinedHtml(List<LetterBlock> blocks, Brand brand) {
    return blocks.stream().map(block -> block.html(brand)).collect(Collectors.joining("\n"));
  }
}
