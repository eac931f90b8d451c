package org.parley.community.attachment.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;

/** Tells what a file is by what it holds; its name is not looked at. */
@ApplicationScoped
public class TypeDetection {

  private static final Set<String> PNG =
      Set.of("image/png", "image/apng", "image/vnd.mozilla.apng");

  /** Texts that a browser would run or draw. */
  private static final Set<String> ACTIVE =
      Set.of("html", "xml", "javascript", "ecmascript", "vbscript", "css", "xsl");

  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

  /** The kinds that are told apart here; an archive is looked into by {@link Archive}. */
  enum Kind {
    IMAGE,
    PDF,
    ARCHIVE,
    TEXT
  }

  /** The kind and, for pictures, the type. */
  record Detected(Kind kind, FileType type) {}

  /** Empty for what may not be attached. */
  Optional<Detected> of(Path file) throws IOException {
    MediaType found = detect(file);
    String name = PNG.contains(found.toString()) ? "image/png" : found.getBaseType().toString();
    Optional<FileType> image = FileType.ofMediaType(name).filter(FileType::isImage);
    if (image.isPresent()) {
      return image.map(type -> new Detected(Kind.IMAGE, type));
    } else if (name.equals(FileType.PDF.mediaType())) {
      return Optional.of(new Detected(Kind.PDF, FileType.PDF));
    } else if (Archive.begins(file)) {
      return Optional.of(new Detected(Kind.ARCHIVE, FileType.ZIP));
    } else if (found.getType().equals("text") && !isActive(found.getSubtype())) {
      return Optional.of(new Detected(Kind.TEXT, FileType.TEXT));
    }
    return Optional.empty();
  }

  private MediaType detect(Path file) throws IOException {
    try (TikaInputStream in = TikaInputStream.get(file)) {
      return types.detect(in, new Metadata(), new ParseContext());
    }
  }

  private static boolean isActive(String subtype) {
    return ACTIVE.stream().anyMatch(subtype::contains);
  }
}
