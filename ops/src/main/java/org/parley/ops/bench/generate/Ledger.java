package org.parley.ops.bench.generate;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.parley.community.reputation.Cause;
import org.parley.community.rule.Rules;

/**
 * What votes and accepted answers bring, by the rules in force and within each day's limit. Only
 * days on which something may still happen are remembered.
 */
final class Ledger {

  private final Table table;
  private final Crowd crowd;
  private final Map<Cause, Map<String, Integer>> points = new HashMap<>();
  private final int perDay;
  private final TreeMap<Integer, Map<Integer, Integer>> gained = new TreeMap<>();
  private long entries;

  /** Why somebody gets points: the vote or the acceptance, and when it happened. */
  record Occasion(Cause cause, long sourceId, int actor, long at) {}

  Ledger(Table table, Crowd crowd) {
    this.table = table;
    this.crowd = crowd;
    Rules rules = Rules.inForce();
    for (Cause cause : Cause.values()) {
      Map<String, Integer> bySubject = new HashMap<>();
      for (Cause.Subject subject : cause.subjects()) {
        String key = "points." + cause.word() + "." + subject.word();
        bySubject.put(subject.name(), rules.number(key));
      }
      points.put(cause, bySubject);
    }
    int limit = rules.number("limit.points-per-day");
    this.perDay = limit == 0 ? Integer.MAX_VALUE : limit;
  }

  long entries() {
    return entries;
  }

  /** Forgets days before this moment: nothing is written for them any more. */
  void forgetBefore(long at) {
    gained.headMap(Moments.day(at)).clear();
  }

  void enter(int member, NewPost post, Occasion occasion) {
    int nominal = points.get(occasion.cause).getOrDefault(post.subject(), 0);
    if (nominal == 0) {
      return;
    }
    int credited = occasion.cause == Cause.UP_VOTE ? share(member, occasion.at, nominal) : nominal;
    crowd.credit(member, credited);
    entries++;
    table
        .row()
        .number(entries)
        .number(member)
        .text(occasion.cause.name())
        .number(post.id())
        .number(occasion.sourceId)
        .number(occasion.actor)
        .whole(nominal)
        .whole(credited)
        .day(occasion.at)
        .at(occasion.at)
        .at(occasion.at)
        .end();
  }

  /** What the day's limit leaves of the points. */
  private int share(int member, long at, int nominal) {
    Map<Integer, Integer> day = gained.computeIfAbsent(Moments.day(at), key -> new HashMap<>());
    int before = day.getOrDefault(member, 0);
    day.put(member, before + nominal);
    return Math.max(0, Math.min(nominal, perDay - before));
  }
}
