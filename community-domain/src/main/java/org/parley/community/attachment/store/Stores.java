package org.parley.community.attachment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** Chooses where attachments are kept: {@code parley.attachments}, a directory. */
@ApplicationScoped
public class Stores {

  @Produces
  @Singleton
  public AttachmentStore store() {
    return new DiskStore(directory());
  }

  /** The directory, told by the launcher; {@code attachments/} in the data folder without it. */
  public static Path directory() {
    String named = System.getProperty("parley.attachments", "");
    return named.isEmpty()
        ? Path.of(System.getProperty("parley.data", "data")).toAbsolutePath().resolve("attachments")
        : Path.of(named).toAbsolutePath();
  }
}
