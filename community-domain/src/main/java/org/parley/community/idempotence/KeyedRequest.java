package org.parley.community.idempotence;

import java.util.Objects;
import org.parley.community.problem.Invalid;

/**
 * A request that its client may send again, with the key that makes the repetition known. The key
 * is one member's own: two members may use the same.
 *
 * @param key 1 to 100 visible ASCII characters
 * @param hash of everything that was asked for: the same key with another hash is a mistake
 */
public record KeyedRequest(String key, String hash) {

  public static final int LONGEST_KEY = 100;

  public KeyedRequest {
    Objects.requireNonNull(hash);
    if (key.isEmpty()
        || key.length() > LONGEST_KEY
        || key.chars().anyMatch(c -> c <= ' ' || c > '~')) {
      throw new Invalid("Idempotency-Key", "key.invalid", LONGEST_KEY);
    }
  }
}
