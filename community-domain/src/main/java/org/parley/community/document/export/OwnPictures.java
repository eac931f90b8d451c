package org.parley.community.document.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.community.attachment.ServedFile;
import org.parley.community.attachment.ServedFiles;
import org.parley.community.member.Actor;
import org.parley.community.problem.NotFound;

/**
 * The pictures that were uploaded here, as they are put into a file: read from the attachments'
 * store, under the rule of who may see them, and from nowhere else.
 */
@ApplicationScoped
class OwnPictures {

  private static final Pattern ADDRESS = Pattern.compile("/a/([0-9]{1,18})/[^/?#]+(?:[?#].*)?");

  /** In pixels: enough for the width of a printed page. */
  private static final int WIDTH = 1280;

  /** A bigger file would not be worth its place in a document. */
  private static final long LARGEST = 5_000_000;

  @Inject ServedFiles files;

  /** The picture at an address of this community; empty when this reader has none there. */
  Optional<String> dataOf(Actor actor, String address) {
    Matcher own = ADDRESS.matcher(address);
    if (!own.matches()) {
      return Optional.empty();
    }
    try {
      ServedFile file = files.find(actor, Long.parseLong(own.group(1)), WIDTH);
      return file.type().isImage() && file.size() <= LARGEST
          ? Optional.of("data:" + file.type().mediaType() + ";base64," + base64(file))
          : Optional.empty();
    } catch (NotFound gone) {
      return Optional.empty();
    }
  }

  private static String base64(ServedFile file) {
    try (InputStream content = file.open(0)) {
      return Base64.getEncoder().encodeToString(content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
