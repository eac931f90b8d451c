package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The buildings of one community's index. Searches go to the one behind the alias of readers,
 * writes to all behind the alias of writers: the serving one and those that are being built.
 */
final class Buildings {

  private static final int NOT_FOUND = 404;

  /** A deleted post's version is remembered so long, against writes that arrive late. */
  private static final String TOMBSTONES = "1h";

  private final String readers;
  private final String writers;

  Buildings(String community) {
    this.readers = "parley-" + community + "-" + PostFields.FORMAT;
    this.writers = readers + "-writers";
  }

  /** The name that searches go to. */
  String readers() {
    return readers;
  }

  /** The alias of one building alone. */
  static String alone(String name) {
    return name + "-alone";
  }

  /** All that hear of changes; begins one when there is none. */
  List<Building> written(ElasticsearchClient client) throws IOException {
    List<Building> written = new ArrayList<>();
    behind(client, writers).forEach(name -> written.add(new Building(name)));
    if (behind(client, readers).isEmpty()) {
      Building first = begin(client);
      client.indices().putAlias(alias -> alias.index(first.name()).name(readers));
      written.add(first);
    }
    return written;
  }

  /** An empty one, which hears of every change from now on. */
  Building begin(ElasticsearchClient client) throws IOException {
    String name = readers + "-" + UUID.randomUUID().toString().substring(0, 13);
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
                    .aliases(writers, alias -> alias)
                    .aliases(alone(name), alias -> alias));
    return new Building(name);
  }

  /** Whether the one that serves was ever built as a whole. */
  boolean isWhole(ElasticsearchClient client) throws IOException {
    Set<String> serving = behind(client, readers);
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

  /** From now on, in one step, this one serves; the one that did is deleted. */
  void use(ElasticsearchClient client, Building whole) throws IOException {
    client.indices().putMapping(put -> put.index(whole.name()).meta(PostFields.whole()));
    Collection<String> old = behind(client, readers);
    client
        .indices()
        .updateAliases(
            update -> {
              old.forEach(name -> update.actions(a -> a.removeIndex(r -> r.index(name))));
              return update.actions(a -> a.add(add -> add.index(whole.name()).alias(readers)));
            });
  }

  void discard(ElasticsearchClient client, Building unfinished) throws IOException {
    client.indices().delete(delete -> delete.index(unfinished.name()).ignoreUnavailable(true));
  }

  /** Nothing of this community is left. */
  void discardAll(ElasticsearchClient client) throws IOException {
    Set<String> all = new HashSet<>(behind(client, writers));
    all.addAll(behind(client, readers));
    for (String name : all) {
      discard(client, new Building(name));
    }
  }

  private static Set<String> behind(ElasticsearchClient client, String alias) throws IOException {
    try {
      return Map.copyOf(client.indices().getAlias(get -> get.name(alias)).result()).keySet();
    } catch (ElasticsearchException e) {
      if (e.status() == NOT_FOUND) {
        return Set.of();
      }
      throw e;
    }
  }
}
