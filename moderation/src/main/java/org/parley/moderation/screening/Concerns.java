package org.parley.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.event.DomainEvents;
import org.parley.moderation.screening.criterion.Concern;

/** Tells what rules found that an agent should take care of, each concern of a post once. */
@ApplicationScoped
class Concerns {

  @Inject Clock clock;
  @Inject DomainEvents events;

  void tell(PostToScreen post, List<Hit> hits, List<RuleInForce> rules) {
    Set<Long> calling =
        hits.stream()
            .filter(hit -> hit.action() == RuleAction.FOLLOW_UP)
            .map(Hit::ruleId)
            .collect(Collectors.toSet());
    rules.stream()
        .filter(rule -> calling.contains(rule.id()))
        .map(rule -> rule.criterion().concern())
        .flatMap(Optional::stream)
        .map(Concern::name)
        .distinct()
        .map(concern -> found(post.place(), concern))
        .forEach(events::publish);
  }

  private ConcernFound found(PostToScreen.Place place, String concern) {
    return new ConcernFound(place.threadId(), place.postId(), concern, clock.instant());
  }
}
