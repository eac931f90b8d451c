package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.Alias;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The buildings of one community's index. Searches go to the one behind the alias of readers,
 * writes to all behind the alias of writers: the serving one, the one that served before it, and
 * one that is being built.
 */
final class Buildings {

  /** A deleted post's version is remembered so long, against writes that arrive late. */
  private static final String TOMBSTONES = "1h";

  private final String community;
  private final Aliases aliases;

  Buildings(String community) {
    this.community = "parley-" + community + "-";
    this.aliases = new Aliases(this.community + PostFields.FORMAT);
  }

  /** The name that searches go to. */
  String readers() {
    return aliases.readers();
  }

  /** Whether there is one to search in, be it empty. */
  boolean isBegun(ElasticsearchClient client) throws IOException {
    return !aliases.serving(client).isEmpty();
  }

  /** All that hear of changes; begins one when none serves. */
  List<Building> written(ElasticsearchClient client) throws IOException {
    if (!isBegun(client)) {
      serveAgain(client);
    }
    return aliases.written(client).stream().map(Building::new).toList();
  }

  /** The serving one was deleted, or there never was one. */
  private void serveAgain(ElasticsearchClient client) throws IOException {
    Optional<String> before = aliases.earlier(client);
    if (before.isPresent()) {
      aliases.swap(client, before.get(), List.of());
    } else {
      aliases.removeStranger(client);
      create(client, readers());
    }
  }

  /** An empty one, which hears of every change from now on. */
  Building begin(ElasticsearchClient client) throws IOException {
    return create(client);
  }

  private Building create(ElasticsearchClient client, String... more) throws IOException {
    String name = readers() + "-" + UUID.randomUUID().toString().substring(0, 13);
    Map<String, Alias> names = new HashMap<>();
    Stream.concat(Stream.of(aliases.writers(), Aliases.alone(name)), Stream.of(more))
        .forEach(alias -> names.put(alias, Alias.of(a -> a)));
    client
        .indices()
        .create(
            create ->
                create
                    .index(name)
                    .settings(
                        settings ->
                            settings
                                .numberOfShards("1")
                                .similarity("default", PostFields.similarity())
                                .autoExpandReplicas("0-1")
                                .gcDeletes(time -> time.time(TOMBSTONES)))
                    .mappings(PostFields.mapping())
                    .aliases(names));
    return new Building(name);
  }

  /** Whether the one that serves is of our making, and was ever built as a whole. */
  boolean isWhole(ElasticsearchClient client) throws IOException {
    Set<String> serving = aliases.serving(client);
    if (serving.isEmpty()) {
      return false;
    }
    return client
        .indices()
        .getMapping(get -> get.index(List.copyOf(serving)))
        .result()
        .values()
        .stream()
        .allMatch(record -> PostFields.isWhole(record.mappings()));
  }

  /** What an interrupted rebuild left under this name. */
  Optional<Building> left(ElasticsearchClient client, String name) throws IOException {
    return aliases.unfinished(client).contains(name)
        ? Optional.of(new Building(name))
        : Optional.empty();
  }

  /** Deletes what interrupted rebuilds left. */
  void tidy(ElasticsearchClient client) throws IOException {
    for (String name : aliases.unfinished(client)) {
      discard(client, new Building(name));
    }
  }

  /**
   * From now on, in one step, this one serves; the one that did is kept if it ever was whole. The
   * ones before that, and those of older formats, are deleted.
   */
  void use(ElasticsearchClient client, Building whole) throws IOException {
    client.indices().putMapping(put -> put.index(whole.name()).meta(PostFields.whole()));
    Set<String> superfluous = new HashSet<>();
    aliases.earlier(client).ifPresent(superfluous::add);
    if (!isWhole(client)) {
      superfluous.addAll(aliases.serving(client));
    }
    aliases.swap(client, whole.name(), superfluous);
    tidy(client);
    for (String old : ofOlderFormats(client)) {
      discard(client, new Building(old));
    }
  }

  /** Whether there is one to go back to. */
  boolean canRollBack(ElasticsearchClient client) throws IOException {
    return aliases.earlier(client).isPresent();
  }

  /** The earlier one and the serving one change places; false when there is no earlier one. */
  boolean rollBack(ElasticsearchClient client) throws IOException {
    Optional<String> earlier = aliases.earlier(client);
    if (earlier.isPresent()) {
      aliases.swap(client, earlier.get(), List.of());
    }
    return earlier.isPresent();
  }

  void discard(ElasticsearchClient client, Building unfinished) throws IOException {
    client.indices().delete(delete -> delete.index(unfinished.name()).ignoreUnavailable(true));
  }

  private List<String> ofOlderFormats(ElasticsearchClient client) throws IOException {
    return client.indices().get(get -> get.index(community + "*")).result().keySet().stream()
        .filter(name -> format(name) < PostFields.FORMAT)
        .toList();
  }

  private int format(String index) {
    return Integer.parseInt(index.substring(community.length()).replaceFirst("\\D.*", ""));
  }

  /** Nothing of this community is left. */
  void discardAll(ElasticsearchClient client) throws IOException {
    for (String name : client.indices().get(get -> get.index(community + "*")).result().keySet()) {
      discard(client, new Building(name));
    }
  }
}
