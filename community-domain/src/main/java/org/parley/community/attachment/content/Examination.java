package org.parley.community.attachment.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;

/** Finds out what a file is and refuses it when it may not be attached. */
@ApplicationScoped
public class Examination {

  /** Archives and documents that are looked through at the same time; the others wait. */
  private static final int AT_ONCE = 2;

  private final AttachmentLimits limits = AttachmentLimits.ofSystem();
  private final Semaphore room = new Semaphore(AT_ONCE, true);

  @Inject TypeDetection types;

  /**
   * What it is. A picture's inside is not looked at here.
   *
   * @param name as it was given, null when there was none
   */
  public Examined of(String name, Path file) throws IOException {
    if (Files.size(file) == 0) {
      throw Refusals.empty();
    }
    TypeDetection.Detected detected = types.of(file).orElseThrow(Refusals::type);
    FileType type =
        switch (detected.kind()) {
          case IMAGE -> detected.type();
          case TEXT -> text(name == null ? "" : name, file);
          case PDF, ARCHIVE -> document(detected.kind(), file);
        };
    return new Examined(type, FileName.of(name, type));
  }

  /**
   * The name for a picture that is kept in another type than it came in.
   *
   * @param name as it was given
   */
  public static String nameFor(String name, FileType type) {
    return FileName.of(name, type);
  }

  private FileType text(String name, Path file) throws IOException {
    requireSize(file);
    TextExamination.examine(file);
    return FileType.ofText(name);
  }

  private FileType document(TypeDetection.Kind kind, Path file) throws IOException {
    requireSize(file);
    room.acquireUninterruptibly();
    try {
      if (kind == TypeDetection.Kind.ARCHIVE) {
        return Archive.examine(file, limits.unpackedBytes());
      }
      PdfExamination.examine(Files.readAllBytes(file));
      return FileType.PDF;
    } finally {
      room.release();
    }
  }

  private void requireSize(Path file) throws IOException {
    if (Files.size(file) > limits.fileBytes()) {
      throw Refusals.tooLarge(limits.fileBytes());
    }
  }

  /**
   * What a file is and how it may be called.
   *
   * @param name harmless, with an extension that fits
   */
  public record Examined(FileType type, String name) {}
}
