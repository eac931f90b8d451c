package org.parley.ops.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.community.account.ApiTokenService;
import org.parley.community.member.Actor;
import org.parley.ops.CommandFailed;
import org.parley.ops.database.CommunityDatabase;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.database.DatabaseOptions;

/** What the rows need of the community: places to read, sessions, members who write. */
final class Surroundings {

  private static final int WRITERS = 16;
  private static final int THREADS = 1_000;

  private final CommunityDatabase open;
  private final DatabaseOptions options;
  private final Web web;
  private final CommunityFacts facts;

  Surroundings(CommunityDatabase open, DatabaseOptions options, Web web) {
    this.open = open;
    this.options = options;
    this.web = web;
    this.facts = new CommunityFacts(open.address());
  }

  CommunityFacts facts() {
    return facts;
  }

  /** The rows that read. A thread of twenty posts is written when there is none. */
  List<Target> reading(Optional<Login> login, WordOptions words) {
    if (facts.threadOfTwenty().isEmpty()) {
      writers().beginOfTwenty(facts.space());
    }
    Places places = Places.find(facts, web);
    List<Target> targets = new ArrayList<>(Targets.floors(places));
    targets.addAll(Targets.visitor(places, web));
    login
        .map(member -> web.signIn(member.name(), member.password()))
        .ifPresent(cookie -> targets.addAll(Targets.member(places, cookie)));
    targets.addAll(Targets.search(places, words.words(facts, web)));
    return targets;
  }

  /** The rows that write. */
  List<Target> writing() {
    Writers writers = writers();
    long hot = writers.begin(facts.space(), "A thread that everybody answers");
    return Targets.writing(writers, hot, facts.threadsToAnswer(THREADS));
  }

  private Writers writers() {
    List<String> names = facts.writers(WRITERS);
    if (names.isEmpty()) {
      throw new CommandFailed("There is no member who may write");
    }
    try (CommunityServices services = CommunityServices.on(open, options)) {
      return new Writers(
          names.stream()
              .map(
                  name ->
                      services.call(
                          ApiTokenService.class,
                          tokens -> tokens.createFor(Actor.operator(), name, "bench measure")))
              .toList(),
          web);
    }
  }
}
