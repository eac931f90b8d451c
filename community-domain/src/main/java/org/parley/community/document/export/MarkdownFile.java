package org.parley.community.document.export;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a document as one Markdown text: its title, its source as it stands, and its imprint. */
final class MarkdownFile {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private MarkdownFile() {}

  static String of(Exportable document) {
    return "# "
        + document.title()
        + "\n\n"
        + document.markdown().stripTrailing()
        + "\n\n---\n\n"
        + imprint(document)
        + "  \n<"
        + document.url()
        + ">\n";
  }

  /** Whose text it is, and of when. */
  static String imprint(Exportable document) {
    StringBuilder line = new StringBuilder(document.community());
    if (!document.authors().isEmpty()) {
      line.append(" · ").append(String.join(", ", document.authors()));
    }
    line.append(" · ").append(document.isDraft() ? "draft of " : "");
    return line.append(DAY.format(document.stand())).toString();
  }
}
