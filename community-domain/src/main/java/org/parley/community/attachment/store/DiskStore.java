package org.parley.community.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/**
 * A directory of this machine, with 256 folders so that none grows too long. A file is written
 * beside its place, forced to the disk and moved there in one step; readable by its owner alone.
 */
public final class DiskStore implements AttachmentStore {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final int FOLDER = 2;

  private final Path directory;

  public DiskStore(Path directory) {
    this.directory = directory;
  }

  @Override
  public void put(String hash, Source source) throws IOException {
    Path place = place(hash);
    if (Files.exists(place)) {
      return;
    }
    Files.createDirectories(place.getParent());
    Path unfinished = Files.createTempFile(place.getParent(), ".", ".part");
    try {
      try (InputStream in = source.open()) {
        Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
      }
      force(unfinished, StandardOpenOption.WRITE);
      Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
      force(place.getParent(), StandardOpenOption.READ);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  @Override
  public InputStream open(String hash, long from) throws IOException {
    InputStream in = Files.newInputStream(place(hash));
    try {
      in.skipNBytes(from);
      return in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public void delete(String hash) throws IOException {
    Files.deleteIfExists(place(hash));
  }

  private Path place(String hash) {
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("No SHA-256: " + hash);
    }
    return directory.resolve(hash.substring(0, FOLDER)).resolve(hash.substring(FOLDER));
  }

  private static void force(Path path, StandardOpenOption mode) throws IOException {
    try (FileChannel channel = FileChannel.open(path, mode)) {
      channel.force(true);
    }
  }
}
