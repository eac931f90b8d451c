package org.parley.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.apache.shiro.authc.credential.DefaultPasswordService;
import org.apache.shiro.authc.credential.PasswordService;
import org.apache.shiro.crypto.hash.DefaultHashService;
import org.apache.shiro.crypto.hash.HashRequest;
import org.apache.shiro.crypto.hash.HashService;
import org.apache.shiro.crypto.hash.format.HashFormat;
import org.apache.shiro.crypto.hash.format.Shiro2CryptFormat;
import org.apache.shiro.crypto.support.hashes.argon2.Argon2HashProvider.Parameters;
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
      Map.of(
          Parameters.PARAMETER_ITERATIONS, "2",
          Parameters.PARAMETER_MEMORY_KIB, "19456",
          Parameters.PARAMETER_PARALLELISM, "1");

  private final HashService hashes = new DefaultHashService();
  private final HashFormat format = new Shiro2CryptFormat();
  private final PasswordService passwords = new DefaultPasswordService();
  private final Semaphore atOnce = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  @Override
  public String hash(String password) {
    HashRequest request =
        new HashRequest.Builder()
            .setSource(password)
            .setAlgorithmName("argon2id")
            .withParameters(ARGON2)
            .build();
    return inTurn(() -> format.format(hashes.computeHash(request)));
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
