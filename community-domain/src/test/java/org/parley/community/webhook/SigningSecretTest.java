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
