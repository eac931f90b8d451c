package org.parley.community.badge.rule;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.community.event.DomainEvent;
import org.parley.community.problem.Invalid;

/** Everything that rules can ask for, whichever feature knows it. */
@ApplicationScoped
public class Metrics {

  @Inject @Any Instance<MetricSource> sources;

  private List<Metric> all = List.of();

  @PostConstruct
  void gather() {
    all = sources.stream().flatMap(source -> source.metrics().stream()).toList();
  }

  public List<Metric> all() {
    return all;
  }

  /** The definitions that ship with the sources, one text each. */
  public List<String> definitions() {
    return sources.stream()
        .map(MetricSource::definitions)
        .filter(text -> !text.isEmpty())
        .sorted()
        .toList();
  }

  /** The words of conditions, as rules write them. */
  public List<String> conditions() {
    return Stream.of(Condition.values()).map(Condition::word).toList();
  }

  Optional<Metric> find(String word) {
    return all.stream().filter(metric -> metric.word().equals(word)).findFirst();
  }

  /**
   * Understands a rule.
   *
   * @throws Invalid for the field {@code rule}, naming what is wrong with it
   */
  public Rule rule(String text) {
    return new RuleReader(this::find).read(text);
  }

  /** Whether any metric or condition hears events of this type. */
  public boolean hear(Class<?> event) {
    return Stream.of(Condition.values()).anyMatch(condition -> condition.heard().contains(event))
        || all.stream().anyMatch(metric -> metric.heard().contains(event));
  }

  /** The members whom an event concerns that is no thread's. */
  public Set<Long> concerned(DomainEvent event) {
    Set<Long> members = new HashSet<>();
    sources.forEach(source -> members.addAll(source.concerned(event)));
    return members;
  }
}
