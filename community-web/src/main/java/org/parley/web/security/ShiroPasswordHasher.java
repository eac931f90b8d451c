package org.parley.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.crypto.hash.DefaultHashService;
import org.parley.community.member.PasswordHasher;

/**
 * Argon2id with 19 MiB of memory, two passes and one lane, as the OWASP Password Storage Cheat
 * Sheet asks for at least. A hash names its parameters, so that older ones can still be checked
 * after these were raised. No more hashes are made at once than there are processors: more would
 * not be faster, but would take 19 MiB each.
 */
@ApplicationScoped
public class ShiroPasswordHasher implements PasswordHasher {

  private static final Map<String, Object> ARGON2 =
      Map.of("Argon2.iterations", 2, "Argon2.memory", 19 * 1024, "Argon2.parallelism", 1);

  private final DefaultPasswordService passwords = new DefaultPasswordService();
  private final Semaphore atOnce = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  public ShiroPasswordHasher() {
    DefaultHashService hashes = new DefaultHashService();
    hashes.setDefaultAlgorithmName("argon2id");
    hashes.setParameters(ARGON2);
    passwords.setHashService(hashes);
  }

  @Override
  public String hash(String password) {
    return inTurn(() -> passwords.encryptPassword(password));
  }

  @Override
  public boolean matches(String password, String hash) {
    return inTurn(() -> passwords.passwordsMatch(password, hash));
  }

  private <T> T inTurn(Supplier<T> work) {
    atOnce.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      atOnce.release();
    }
  }
}
