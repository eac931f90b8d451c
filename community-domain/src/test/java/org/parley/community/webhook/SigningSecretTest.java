package org.parley.community.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class SigningSecretTest {

  /** The values that the reference libraries of Standard Webhooks test themselves with. */
  @Test
  void signsAsTheReferenceLibrariesDo() {
    SigningSecret secret = new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    assertThat(
            secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L, "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void knowsWhatItHasSignedAndNothingElse() {
    SigningSecret secret = SigningSecret.make();
    String word = secret.sign("msg_1", 1_614_265_330L, "{}");
    assertThat(secret.hasSigned(word, "msg_1", 1_614_265_330L, "{}")).isTrue();
    assertThat(secret.hasSigned("v1,other " + word, "msg_1", 1_614_265_330L, "{}")).isTrue();
    assertThat(secret.hasSigned(word, "msg_2", 1_614_265_330L, "{}")).isFalse();
    assertThat(secret.hasSigned(word, "msg_1", 1_614_265_331L, "{}")).isFalse();
    assertThat(secret.hasSigned(word, "msg_1", 1_614_265_330L, "{} ")).isFalse();
    assertThat(secret.hasSigned(null, "msg_1", 1_614_265_330L, "{}")).isFalse();
    assertThat(SigningSecret.make().hasSigned(word, "msg_1", 1_614_265_330L, "{}")).isFalse();
  }

  @Test
  void newSecretsAreLongEnoughAndDiffer() {
    String first = SigningSecret.make().text();
    assertThat(first).startsWith("whsec_").isNotEqualTo(SigningSecret.make().text());
    assertThat(Base64.getDecoder().decode(first.substring(6))).hasSizeBetween(24, 64);
  }

  @Test
  void secretDoesNotShowWhenItIsPrinted() {
    SigningSecret secret = SigningSecret.make();
    assertThat(secret.toString()).doesNotContain(secret.text().substring(6));
    assertThat(new IssuedSecret(7, secret.text()).toString()).doesNotContain("whsec_");
  }

  @Test
  void somethingElseIsNoSecret() {
    assertThatThrownBy(() -> new SigningSecret("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
