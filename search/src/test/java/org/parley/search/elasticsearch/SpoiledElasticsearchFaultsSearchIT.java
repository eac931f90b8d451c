package org.parley.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.search.SearchIdentity;

/** The server answers, but the index is not what it was. */
class SpoiledElasticsearchFaultsSearchIT extends FaultyCluster {

  private static final String FLOOD = "{\"index.blocks.read_only_allow_delete\": %s}";

  @AfterEach
  void end() {
    server.send("PUT", "/_all/_settings", FLOOD.formatted("null"));
  }

  @Test
  void fullDisksStopNobodyFromPosting() {
    server.send("PUT", "/_all/_settings", FLOOD.formatted("true"));

    assertFallbackServes("dodo");
    work();
    assertThat(owed()).isPositive();

    server.send("PUT", "/_all/_settings", FLOOD.formatted("null"));
    settle();
    assertThat(find("dodo").items()).hasSize(1);
  }

  @Test
  void indexThatWasDeletedIsBuiltAnewAsItWas() {
    indices().forEach(name -> server.send("DELETE", "/" + name, null));
    assertThat(find("water").fallback()).isTrue();
    assertThat(find("water").items()).isNotEmpty();
    long thread = ask("About the emu");

    settle();
    assertThat(find("emu").items()).extracting(hit -> hit.threadId()).containsExactly(thread);
    assertOurMapping();
  }

  @Test
  void strangersIndexOfTheSameNameIsReplaced() {
    indices().forEach(name -> server.send("DELETE", "/" + name, null));
    String name = "parley-" + community.get(SearchIdentity.class).find() + "-" + PostFields.FORMAT;
    server.send(
        "PUT", "/" + name, "{\"mappings\":{\"properties\":{\"post\":{\"type\":\"text\"}}}}");
    server.send("POST", "/" + name + "/_doc?refresh=true", "{\"post\":\"water\"}");

    long thread = ask("About the ibis");
    settle();
    assertThat(find("ibis").items()).extracting(hit -> hit.threadId()).containsExactly(thread);
    assertOurMapping();
    assertThat(indices()).as("nothing half-begun is left").hasSizeLessThanOrEqualTo(2);
  }

  @Test
  void foreignMappingBehindOurNameIsReplaced() {
    indices().forEach(name -> server.send("DELETE", "/" + name, null));
    String readers =
        "parley-" + community.get(SearchIdentity.class).find() + "-" + PostFields.FORMAT;
    server.send(
        "PUT",
        "/" + readers + "-foreign",
        "{\"mappings\":{\"_meta\":{\"whole\":true},\"dynamic\":\"strict\",\"properties\":{\"post\":"
            + "{\"type\":\"long\"}}},\"aliases\":{\""
            + readers
            + "\":{}}}");

    assertThat(find("water").fallback() || find("water").items().isEmpty()).isTrue();
    long thread = ask("About the rhea");
    settle();
    assertThat(find("rhea").items()).extracting(hit -> hit.threadId()).containsExactly(thread);
    assertOurMapping();
  }

  private static void assertOurMapping() {
    List<String> names = indices();
    assertThat(names).isNotEmpty();
    names.forEach(
        name ->
            assertThat(server.send("GET", "/" + name + "/_mapping", null))
                .contains("\"dynamic\":\"strict\"", "\"bodyExact\""));
  }
}
