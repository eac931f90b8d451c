package org.parley.community.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.problem.Invalid;

/**
 * What a password must be: 10 to 200 characters that are neither the member's own name nor among
 * the first that anybody would guess. No rules of composition (NIST SP 800-63B, 5.1.1.2).
 */
final class PasswordRules {

  static final int LONGEST = 200;
  private static final int SHORTEST = 10;
  private static final Set<String> COMMON = readCommon();

  private PasswordRules() {}

  /**
   * @param personal name, address and the like, none of which may be the password
   * @throws Invalid {@code password.short}, {@code .long}, {@code .personal} or {@code .common}
   */
  static void check(String password, String... personal) {
    int length = password == null ? 0 : password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      throw new Invalid("password", "password.short", SHORTEST);
    }
    if (length > LONGEST) {
      throw new Invalid("password", "password.long", LONGEST);
    }
    if (Arrays.stream(personal).anyMatch(password::equalsIgnoreCase)) {
      throw new Invalid("password", "password.personal");
    }
    String lower = password.toLowerCase(Locale.ROOT);
    if (COMMON.contains(lower) || lower.chars().distinct().count() < 3) {
      throw new Invalid("password", "password.common");
    }
  }

  private static Set<String> readCommon() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                PasswordRules.class.getResourceAsStream("common-passwords.txt"),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
