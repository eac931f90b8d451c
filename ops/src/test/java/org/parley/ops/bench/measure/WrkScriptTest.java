package org.parley.ops.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrkScriptTest {

  @Test
  void theLoadStandsAtItsHead() {
    Load load = Load.get(List.of("/t/1/a", "/t/2/b")).with("Cookie", "parley=x").fresh();

    assertThat(WrkScript.of(load, "k3y", false))
        .startsWith(
            """
            local seed = "k3y"
            local expected = 200
            local fresh = true
            local paths = {"/t/1/a", "/t/2/b"}
            local headers = {["Cookie"] = "parley=x"}
            local bodies = {}
            local authorizations = {}
            """);
  }

  @Test
  void whatIsPostedIsQuoted() {
    Load.Post post = new Load.Post(List.of("{\"body\":\"a\\nb\"}"), List.of("one", "two"));

    assertThat(WrkScript.of(Load.post(List.of("/x"), post), "k", true))
        .contains("local expected = 201")
        .contains("local bodies = {\"{\\\"body\\\":\\\"a\\\\nb\\\"}\"}")
        .contains("local authorizations = {\"Bearer one\", \"Bearer two\"}");
  }

  @Test
  void answersAreOnlyLookedAtWhenAsked() {
    Load load = Load.get("/");

    assertThat(WrkScript.of(load, "k", false)).doesNotContain("function response");
    assertThat(WrkScript.of(load, "k", true)).contains("function response");
  }
}
