package org.parley.moderation.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.parley.community.member.Actor;
import org.parley.community.member.Author;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;

/** Makes reports: ten queries, nine for who keeps order, however long the period is. */
@ApplicationScoped
public class Reports {

  private static final Author NOBODY = new Author(null, null, "", null);

  @Inject ReportScopes scopes;
  @Inject Courses courses;
  @Inject Attendance attendance;
  @Inject Judgements judgements;

  /**
   * What the query asks for, as far as the actor may know it.
   *
   * @throws NotAllowed unless the actor works on follow-ups, and for an agent who asks for what
   *     somebody else did
   * @throws Invalid when it names what is not there
   */
  public Report read(Actor actor, ReportQuery query) {
    ReportScope scope = scopes.of(actor, query);
    List<Course> all = courses.in(scope);
    return new Report(
        query,
        sum(all, scope),
        Days.of(all, query.period()),
        agents(all, scope),
        spaces(all, scope),
        reasons(all, scope),
        judgements.flags(scope),
        judgements.satisfaction(scope));
  }

  private static Figures sum(List<Course> all, ReportScope scope) {
    Tally tally = tally(scope);
    all.forEach(tally::add);
    return tally.figures();
  }

  private List<Report.OfAgent> agents(List<Course> all, ReportScope scope) {
    Map<Long, Figures> figures = by(all, scope, Subject::ownerId);
    Map<Long, Utilisation> used = attendance.in(scope);
    Set<Long> ids = new LinkedHashSet<>(figures.keySet());
    ids.addAll(used.keySet());
    Map<Long, Author> names = attendance.names(ids.stream().filter(Objects::nonNull).toList());
    List<Report.OfAgent> agents = new ArrayList<>();
    for (Long id : ids) {
      agents.add(
          new Report.OfAgent(
              id == null ? NOBODY : names.get(id),
              figures.getOrDefault(id, Figures.NONE),
              used.getOrDefault(id, Utilisation.NONE)));
    }
    agents.sort(comparing(agent -> agent.agent().name(), nullsLast(String::compareTo)));
    return List.copyOf(agents);
  }

  private static List<Report.OfSpace> spaces(List<Course> all, ReportScope scope) {
    return by(all, scope, Subject::space).entrySet().stream()
        .map(each -> new Report.OfSpace(each.getKey(), each.getValue()))
        .sorted(comparing(each -> each.space().name()))
        .toList();
  }

  private static List<Report.OfReason> reasons(List<Course> all, ReportScope scope) {
    return by(all, scope, Subject::reason).entrySet().stream()
        .map(each -> new Report.OfReason(each.getKey(), each.getValue()))
        .sorted(comparing(Report.OfReason::reason))
        .toList();
  }

  private static <K> Map<K, Figures> by(
      List<Course> all, ReportScope scope, Function<Subject, K> key) {
    Map<K, Tally> tallies = new HashMap<>();
    all.forEach(
        course ->
            tallies.computeIfAbsent(key.apply(course.subject()), each -> tally(scope)).add(course));
    Map<K, Figures> figures = new HashMap<>();
    tallies.forEach((each, tally) -> figures.put(each, tally.figures()));
    return figures;
  }

  private static Tally tally(ReportScope scope) {
    return new Tally(scope.query().period(), scope.now());
  }
}
