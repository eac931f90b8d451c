package org.parley.ops.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.parley.ops.CommandFailed;

class DatabaseAddressTest {

  @Test
  void secretsInTheAddressAreTakenOutOfIt() {
    var address =
        DatabaseAddress.given(
            "jdbc:postgresql://db/parley?user=anna&ssl=true&password=geheim", null, null);
    assertThat(address.url()).isEqualTo("jdbc:postgresql://db/parley?ssl=true");
    assertThat(address.user()).isEqualTo("anna");
    assertThat(address.password()).isEqualTo("geheim");
    assertThat(address).hasToString("jdbc:postgresql://db/parley?ssl=true as anna");
  }

  @Test
  void anAddressOfSecretsAloneLosesItsQuestionMark() {
    var address = DatabaseAddress.given("jdbc:postgresql://db/parley?user=anna", null, null);
    assertThat(address.url()).isEqualTo("jdbc:postgresql://db/parley");
  }

  @Test
  void whatStandsBesideTheAddressWins() {
    var address =
        DatabaseAddress.given("jdbc:postgresql://db/parley?user=anna&password=a", "ben", "b");
    assertThat(address.user()).isEqualTo("ben");
    assertThat(address.password()).isEqualTo("b");
  }

  @Test
  void anotherDatabaseIsRefused() {
    assertThatExceptionOfType(CommandFailed.class)
        .isThrownBy(() -> DatabaseAddress.given("jdbc:mysql://db/parley", null, null))
        .withMessageContaining("jdbc:postgresql://host/name");
  }
}
