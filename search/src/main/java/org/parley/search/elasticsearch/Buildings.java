package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.Alias;
import java.io.IOException;
import java.util.Collection;
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

  private static final int NOT_FOUND = 404;

  /** A deleted post's version is remembered so long, against writes that arrive late. */
  private static final String TOMBSTONES = "1h";

  private final String community;
  private final String readers;
  private final String writers;
  private final String earlier;

  Buildings(String community) {
    this.community = "parley-" + community + "-";
    this.readers = this.community + PostFields.FORMAT;
    this.writers = readers + "-writers";
    this.earlier = readers + "-earlier";
  }

  /** The name that searches go to. */
  String readers() {
    return readers;
  }

  /** The alias of one building alone. */
  static String alone(String name) {
    return name + "-alone";
  }

  /** Whether there is one to search in, be it empty. */
  boolean isBegun(ElasticsearchClient client) throws IOException {
    return !behind(client, readers).isEmpty();
  }

  /** All that hear of changes; begins one when none serves. */
  List<Building> written(ElasticsearchClient client) throws IOException {
    if (!isBegun(client)) {
      serveAgain(client);
    }
    return behind(client, writers).stream().map(Building::new).toList();
  }

  /** The serving one was deleted, or there never was one. */
  private void serveAgain(ElasticsearchClient client) throws IOException {
    Optional<String> before = earlier(client);
    if (before.isPresent()) {
      swap(client, before.get(), List.of());
    } else {
      create(client, readers);
    }
  }

  /** An empty one, which hears of every change from now on. */
  Building begin(ElasticsearchClient client) throws IOException {
    return create(client);
  }

  private Building create(ElasticsearchClient client, String... aliases) throws IOException {
    String name = readers + "-" + UUID.randomUUID().toString().substring(0, 13);
    Map<String, Alias> names = new HashMap<>();
    Stream.concat(Stream.of(writers, alone(name)), Stream.of(aliases))
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
                                .autoExpandReplicas("0-1")
                                .gcDeletes(time -> time.time(TOMBSTONES)))
                    .mappings(PostFields.mapping())
                    .aliases(names));
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

  /** What an interrupted rebuild left under this name. */
  Optional<Building> left(ElasticsearchClient client, String name) throws IOException {
    return unfinished(client).stream().filter(name::equals).findFirst().map(Building::new);
  }

  /** Deletes what interrupted rebuilds left. */
  void tidy(ElasticsearchClient client) throws IOException {
    for (String name : unfinished(client)) {
      discard(client, new Building(name));
    }
  }

  private Set<String> unfinished(ElasticsearchClient client) throws IOException {
    Set<String> names = new HashSet<>(behind(client, writers));
    names.removeAll(behind(client, readers));
    names.removeAll(behind(client, earlier));
    return names;
  }

  /**
   * From now on, in one step, this one serves; the one that did is kept if it ever was whole. The
   * ones before that, and those of older formats, are deleted.
   */
  void use(ElasticsearchClient client, Building whole) throws IOException {
    client.indices().putMapping(put -> put.index(whole.name()).meta(PostFields.whole()));
    Set<String> superfluous = new HashSet<>(behind(client, earlier));
    if (!isWhole(client)) {
      superfluous.addAll(behind(client, readers));
    }
    superfluous.remove(whole.name());
    swap(client, whole.name(), superfluous);
    tidy(client);
    for (String old : ofOlderFormats(client)) {
      discard(client, new Building(old));
    }
  }

  /** What served before the serving one, if that is still there. */
  Optional<String> earlier(ElasticsearchClient client) throws IOException {
    return behind(client, earlier).stream().findFirst();
  }

  /** From now on, in one step, this one serves, and the one that did is the earlier one. */
  void swap(ElasticsearchClient client, String next, Collection<String> deleted)
      throws IOException {
    Set<String> serving = new HashSet<>(behind(client, readers));
    serving.removeAll(deleted);
    client.indices().refresh(refresh -> refresh.index(next));
    client
        .indices()
        .updateAliases(
            update -> {
              for (String name : serving) {
                update.actions(a -> a.remove(r -> r.index(name).alias(readers)));
                update.actions(a -> a.add(r -> r.index(name).alias(earlier)));
              }
              deleted.forEach(name -> update.actions(a -> a.removeIndex(r -> r.index(name))));
              update.actions(
                  a -> a.remove(r -> r.index(next).alias(earlier).mustExist(false)));
              return update.actions(a -> a.add(r -> r.index(next).alias(readers)));
            });
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
