package org.parley.web.badge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.badge.rule.Metric;
import org.parley.community.badge.rule.Metrics;

/** The words that rules are made of, for who writes one. */
@Named
@RequestScoped
public class RuleVocabulary {

  @Inject Metrics metrics;

  public List<String> getMetrics() {
    return metrics.all().stream().map(Metric::word).sorted().toList();
  }

  public List<String> getConditions() {
    return metrics.conditions();
  }
}
