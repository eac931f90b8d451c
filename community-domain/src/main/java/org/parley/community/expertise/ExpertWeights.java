package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.community.expertise.score.Feature;
import org.parley.community.expertise.score.MatchWeights;

/** What the community's past has taught about how much each feature counts. */
@ApplicationScoped
public class ExpertWeights {

  @Inject Jdbi jdbi;

  /** The settings' weights as long as nothing was learned: one query. */
  MatchWeights current(ExpertiseSettings settings) {
    Map<Feature, Double> weights = new EnumMap<>(settings.weights().asMap());
    jdbi.useHandle(
        handle ->
            handle
                .createQuery("select feature, weight from expert_weight")
                .map(
                    (row, context) ->
                        weights.put(
                            Feature.valueOf(row.getString("feature")), row.getDouble("weight")))
                .list());
    return MatchWeights.of(weights);
  }

  void write(MatchWeights learned) {
    jdbi.useHandle(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  """
                  insert into expert_weight (feature, weight) values (?, ?)
                  on conflict (feature) do update set weight = excluded.weight\
                  """);
          learned.asMap().forEach((feature, weight) -> batch.add(feature.name(), weight));
          batch.execute();
        });
  }
}
