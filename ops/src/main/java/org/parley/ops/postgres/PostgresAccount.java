package org.parley.ops.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.parley.ops.CommandFailed;

/**
 * Whom PostgreSQL's programs run as, since they refuse to run as root. An ordinary user runs them
 * as they are; root runs them in a user namespace of their own, where root is nobody to them while
 * the files stay root's; where the system allows no such namespace (many containers), they run as
 * another user, who then owns the database's folder.
 */
public final class PostgresAccount {

  private static final String ROOT = "root";
  private static final List<String> OTHER_USERS = List.of("postgres", "parley", "nobody");

  private final List<String> prefix;
  private final String user;

  private PostgresAccount(List<String> prefix, String user) {
    this.prefix = prefix;
    this.user = user;
  }

  /**
   * Finds the way for this data directory: one that another user owns already stays with that user.
   */
  public static PostgresAccount find(Path postgres) {
    if (!System.getProperty("user.name").equals(ROOT)) {
      return new PostgresAccount(List.of(), "");
    }
    String owner = owner(postgres);
    if (!owner.equals(ROOT)) {
      return as(owner);
    }
    if (works(List.of("unshare", "--user", "true"))) {
      return new PostgresAccount(List.of("unshare", "--user", "--"), "");
    }
    return OTHER_USERS.stream()
        .filter(name -> works(List.of("id", "-u", name)))
        .findFirst()
        .map(PostgresAccount::as)
        .orElseThrow(
            () ->
                new CommandFailed(
                    "PostgreSQL refuses to run as root, and this system has neither user"
                        + " namespaces nor a user called postgres: start Parley as another user,"
                        + " or give it a database with --database-url"));
  }

  /** The command as it has to be started. */
  public List<String> command(List<String> program) {
    var command = new ArrayList<>(prefix);
    command.addAll(program);
    return command;
  }

  /** The other user's name, or nothing when the programs run as whoever started Parley. */
  public String user() {
    return user;
  }

  /** Hands a file over to the user whom the programs run as. */
  void own(Path file) throws IOException {
    if (!user.isEmpty()) {
      var lookup = file.getFileSystem().getUserPrincipalLookupService();
      Files.setOwner(file, lookup.lookupPrincipalByName(user));
    }
  }

  /** Opens the data folder to be passed through, and fails when a folder above it is closed. */
  void checkReach(Path dataRoot, Path folder) throws IOException {
    if (user.isEmpty()) {
      return;
    }
    Files.setPosixFilePermissions(dataRoot, PosixFilePermissions.fromString("rwx--x--x"));
    if (!works(command(List.of("test", "-w", folder.toString())))) {
      throw new CommandFailed(
          "PostgreSQL runs as the user %s here, who cannot reach %s: choose another --data folder, or open the folders above it with chmod o+x"
              .formatted(user, folder));
    }
  }

  private static PostgresAccount as(String user) {
    return new PostgresAccount(
        List.of("setpriv", "--reuid", user, "--regid", groupOf(user), "--clear-groups", "--"),
        user);
  }

  private static String groupOf(String user) {
    try {
      var process = new ProcessBuilder("id", "-g", user).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new CommandFailed("Cannot find the group of " + user, e);
    }
  }

  private static String owner(Path postgres) {
    try {
      return Files.exists(postgres) ? Files.getOwner(postgres).getName() : ROOT;
    } catch (IOException e) {
      throw new CommandFailed("Cannot read " + postgres + ": " + e, e);
    }
  }

  private static boolean works(List<String> command) {
    try {
      return new ProcessBuilder(command)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchProgram) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
