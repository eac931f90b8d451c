package org.parley.ops.bench.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.community.account.ApiTokenService;
import org.parley.community.account.Secret;
import org.parley.community.member.Actor;
import org.parley.ops.CommandFailed;
import org.parley.ops.database.CommunityServices;

/**
 * Those of the invented members whom a measurement may be: one of each role, and the busiest. They
 * share one random password; each has a key for programs. A file for the owner alone keeps both.
 */
final class Logins {

  private static final Map<Integer, String> ROLES = new LinkedHashMap<>();

  static {
    ROLES.put(Crowd.ADMINISTRATOR, "administrator");
    ROLES.put(Crowd.MODERATOR, "moderator");
    ROLES.put(Crowd.AGENT, "agent");
    ROLES.put(Crowd.PRODUCT, "product");
    ROLES.put(Crowd.BUSIEST, "member");
    ROLES.put(Crowd.PLAIN, "member");
  }

  private final String password = Secret.make().substring(0, 20);

  String password() {
    return password;
  }

  /** Makes the keys; answers what the file is to hold. */
  String issue(CommunityServices services) {
    StringBuilder text = new StringBuilder("Logins (name, role, password, API token):\n");
    ROLES.forEach(
        (member, role) -> {
          String name = Names.handle(member);
          String token =
              services.call(
                  ApiTokenService.class,
                  service -> service.createFor(Actor.operator(), name, "benchmark"));
          text.append("  %-24s %-14s %s %s%n".formatted(name, role, password, token));
        });
    return text.toString();
  }

  /** Writes the file whole or not at all. */
  static void save(Path file, String text) {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.deleteIfExists(draft);
      Files.createFile(
          draft,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CommandFailed("Cannot write " + file + ": " + e, e);
    }
  }
}
