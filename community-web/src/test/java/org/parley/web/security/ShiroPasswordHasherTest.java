package org.parley.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShiroPasswordHasherTest {

  private final ShiroPasswordHasher hasher = new ShiroPasswordHasher();

  @Test
  void hashNamesItsAlgorithmAndParameters() {
    assertThat(hasher.hash("correct horse")).startsWith("$shiro2$argon2id$v=19$t=2,m=19456,p=1$");
  }

  @Test
  void onlyTheSamePasswordMatches() {
    String hash = hasher.hash("correct horse");

    assertThat(hasher.matches("correct horse", hash)).isTrue();
    assertThat(hasher.matches("Correct horse", hash)).isFalse();
  }

  @Test
  void samePasswordHasManyHashes() {
    assertThat(hasher.hash("correct horse")).isNotEqualTo(hasher.hash("correct horse"));
  }
}
