package org.parley.community.trip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedParametersTest {

  @Test
  void parametersAreFoundAndCastsAreNone() {
    NamedParameters found =
        NamedParameters.of("select :a::text, b::int[] from t where c = any(:ids) and d = :a");
    assertThat(found.names()).containsExactly("a", "ids", "a");
  }

  @Test
  void theSameNamesGiveTheSameStatement() {
    String sql = "select x::text from t where id = :id and at < :at\nlimit :most";
    assertThat(NamedParameters.of(sql).renamed(name -> name)).isEqualTo(sql);
    assertThat(NamedParameters.of(sql).renamed(name -> name + "_1"))
        .isEqualTo("select x::text from t where id = :id_1 and at < :at_1\nlimit :most_1");
  }

  @Test
  void aStatementWithoutParametersStaysAsItIs() {
    assertThat(NamedParameters.of("select 1").renamed(name -> "other")).isEqualTo("select 1");
  }
}
