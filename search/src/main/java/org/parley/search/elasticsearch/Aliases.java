package org.parley.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names by which readers and writers find the buildings of one community's index. */
final class Aliases {

  private static final int NOT_FOUND = 404;

  private final String readers;
  private final String writers;
  private final String earlier;

  Aliases(String readers) {
    this.readers = readers;
    this.writers = readers + "-writers";
    this.earlier = readers + "-earlier";
  }

  /** The name that searches go to. */
  String readers() {
    return readers;
  }

  /** The name of all that hear of changes. */
  String writers() {
    return writers;
  }

  /** The alias of one building alone. */
  static String alone(String name) {
    return name + "-alone";
  }

  /** What searches see: one building, or none. */
  Set<String> serving(ElasticsearchClient client) throws IOException {
    return behind(client, readers);
  }

  /** All that hear of changes. */
  Set<String> written(ElasticsearchClient client) throws IOException {
    return behind(client, writers);
  }

  /** What served before the serving one, if that is still there. */
  Optional<String> earlier(ElasticsearchClient client) throws IOException {
    return behind(client, earlier).stream().findFirst();
  }

  /** What rebuilds have begun and not ended. */
  Set<String> unfinished(ElasticsearchClient client) throws IOException {
    Set<String> names = new HashSet<>(written(client));
    names.removeAll(serving(client));
    names.removeAll(behind(client, earlier));
    return names;
  }

  /** From now on, in one step, this one serves, and the one that did is the earlier one. */
  void swap(ElasticsearchClient client, String next, Collection<String> deleted)
      throws IOException {
    Set<String> serving = new HashSet<>(serving(client));
    serving.removeAll(deleted);
    removeStranger(client);
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
              update.actions(a -> a.remove(r -> r.index(next).alias(earlier).mustExist(false)));
              return update.actions(a -> a.add(r -> r.index(next).alias(readers)));
            });
  }

  /**
   * Deletes what somebody's write to our name made while nothing stood behind it: with a mapping
   * that the server guessed, nothing of it is ours.
   */
  void removeStranger(ElasticsearchClient client) throws IOException {
    if (serving(client).isEmpty() && client.indices().exists(e -> e.index(readers)).value()) {
      client.indices().delete(delete -> delete.index(readers));
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
