package org.parley.ops.doctor;

import java.util.List;
import org.parley.ops.CommandFailed;
import org.parley.ops.database.DatabaseOptions;
import org.parley.search.elasticsearch.SearchCluster;

/** The search cluster, when one is named or {@code run} was told one: that it lets us in. */
final class ClusterCheck {

  private static final String CHECK = "Search";

  private ClusterCheck() {}

  static List<Finding> of(DatabaseOptions options) {
    try {
      options.search().properties(options.data()).forEach(System::setProperty);
    } catch (CommandFailed e) {
      return List.of(Finding.fail(CHECK, e.getMessage(), "Name the cluster to `run` as it is now"));
    }
    return List.of(SearchCluster.ofSystem().map(ClusterCheck::of).orElseGet(ClusterCheck::here));
  }

  private static Finding here() {
    return Finding.ok(CHECK, "no cluster; the index is in the data folder");
  }

  private static Finding of(SearchCluster cluster) {
    return cluster
        .trouble()
        .map(
            why ->
                Finding.fail(CHECK, cluster.url() + ": " + why, "Searches wait until it is back"))
        .orElseGet(() -> Finding.ok(CHECK, cluster.url() + " lets us in"));
  }
}
