package org.parley.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The one folder that holds a community's state: its database, mail, attachments, search index,
 * logs. Whoever copies it while nothing runs has a backup. It is made readable by its owner alone.
 */
public record DataDirectory(Path root) {

  public DataDirectory {
    root = root.toAbsolutePath().normalize();
  }

  /** Makes the folder when it is not there yet. */
  public DataDirectory create() {
    try {
      if (!Files.isDirectory(root)) {
        Files.createDirectories(
            root,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      Files.createDirectories(logs());
    } catch (IOException e) {
      throw new CommandFailed("Cannot write to " + root + ": " + e, e);
    }
    return this;
  }

  public Path postgres() {
    return root.resolve("postgres");
  }

  /** Holds the database's password, readable by the owner alone. */
  public Path postgresPassword() {
    return root.resolve("postgres.password");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  /** The server's scratch folder, emptied before each start. */
  public Path payara() {
    return root.resolve("payara");
  }

  public Path lock() {
    return root.resolve("parley.lock");
  }

  public Path demoLogins() {
    return root.resolve("demo-logins.txt");
  }

  /** Members' pictures and files, unless {@code run} was told another place. */
  public Path attachments() {
    return root.resolve("attachments");
  }

  public Path searchIndex() {
    return root.resolve("search");
  }

  /** What is unpacked once and may be deleted at any time nothing runs. */
  public Path cache() {
    String shared = System.getProperty("parley.cache");
    return shared == null ? root.resolve("cache") : Path.of(shared).toAbsolutePath();
  }
}
