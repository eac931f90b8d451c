package org.parley.community.reputation;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;
import org.parley.community.rule.Rules;

/** What the rules give for what, as SQL joins it. */
record Points(List<Line> lines, int perDay) {

  /** SQL table {@code rule (cause, subject, points)}; needs {@link #bind}. */
  static final String TABLE =
      "(select * from unnest(:causes, :subjects, :points) as r (cause, subject, points))";

  /** Points for one cause on one subject. */
  record Line(Cause cause, Cause.Subject subject, int points) {}

  static Points inForce() {
    Rules rules = Rules.inForce();
    List<Line> lines = new ArrayList<>();
    for (Cause cause : Cause.values()) {
      for (Cause.Subject subject : cause.subjects()) {
        String key = "points." + cause.word() + "." + subject.word();
        lines.add(new Line(cause, subject, rules.number(key)));
      }
    }
    int perDay = rules.number("limit.points-per-day");
    return new Points(lines, perDay == 0 ? Integer.MAX_VALUE : perDay);
  }

  <S extends SqlStatement<S>> S bind(S statement) {
    return statement
        .bindArray("causes", String.class, lines.stream().map(line -> line.cause.name()).toArray())
        .bindArray(
            "subjects", String.class, lines.stream().map(line -> line.subject.name()).toArray())
        .bindArray("points", Integer.class, lines.stream().map(Line::points).toArray())
        .bind("perDay", perDay);
  }
}
