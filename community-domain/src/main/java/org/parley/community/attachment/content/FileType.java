package org.parley.community.attachment.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types that may be attached; there are no others. */
public enum FileType {
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  GIF("image/gif", "gif"),
  WEBP("image/webp", "webp"),
  PDF("application/pdf", "pdf"),
  ZIP("application/zip", "zip"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  CSV("text/csv", "csv", "tsv"),
  MARKDOWN("text/markdown", "md"),
  TEXT("text/plain", "txt", "log", "json", "yaml", "yml", "conf", "ini", "diff", "patch");

  private final String mediaType;
  private final List<String> extensions;

  FileType(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  /** As in {@code Content-Type}. */
  public String mediaType() {
    return mediaType;
  }

  /** The extension that a name gets which has none of this type. */
  public String extension() {
    return extensions.get(0);
  }

  public boolean isImage() {
    return mediaType.startsWith("image/");
  }

  boolean isText() {
    return mediaType.startsWith("text/");
  }

  /** Whether files of this type may have such a name. */
  boolean fits(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
  }

  static Optional<FileType> ofMediaType(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }

  /** How a text is called is all that tells a table or a page of Markdown from any other text. */
  static FileType ofText(String name) {
    return CSV.fits(name) ? CSV : MARKDOWN.fits(name) ? MARKDOWN : TEXT;
  }
}
