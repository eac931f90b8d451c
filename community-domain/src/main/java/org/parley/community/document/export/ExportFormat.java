package org.parley.community.document.export;

import java.util.Optional;
import java.util.stream.Stream;

/** What a document can be taken along as. */
public enum ExportFormat {
  MARKDOWN("md", "text/markdown"),
  HTML("html", "text/html"),
  PDF("pdf", "application/pdf");

  private final String extension;
  private final String mediaType;

  ExportFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** What the file's name ends with, without the dot. */
  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  public static Optional<ExportFormat> ofExtension(String extension) {
    return Stream.of(values()).filter(format -> format.extension.equals(extension)).findFirst();
  }
}
