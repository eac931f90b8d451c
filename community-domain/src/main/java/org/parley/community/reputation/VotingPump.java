package org.parley.community.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.parley.community.member.Actor;

/** Searches for unmeant votes, once a day whatever the number of nodes. */
@ApplicationScoped
public class VotingPump {

  @Inject Clock clock;
  @Inject VotingPatterns patterns;
  @Inject VotingCases cases;
  @Inject VotingCaseService service;

  public void searchDaily() {
    if (cases.claim(LocalDate.now(clock))) {
      search();
    }
  }

  /** Searches now and opens a case for everything found; answers what that was. */
  public List<Suspicion> search() {
    List<Suspicion> found = patterns.find();
    found.forEach(suspicion -> service.discount(Actor.operator(), suspicion));
    return found;
  }
}
