package org.parley.community.trip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** Many readings as one statement of one row, in which each is a column with its rows as JSON. */
final class JointStatement {

  private final List<Stop<?, ?>> stops;
  private final Set<String> shared;

  JointStatement(List<Stop<?, ?>> stops, Set<String> shared) {
    this.stops = stops;
    this.shared = shared;
  }

  void execute(Handle handle) {
    StringBuilder sql = new StringBuilder("select ");
    Map<String, Argument> arguments = new HashMap<>();
    for (int i = 0; i < stops.size(); i++) {
      Query part = stops.get(i).reading().prepare(handle);
      sql.append(i == 0 ? "" : ",\n");
      sql.append("(select json_agg(a) from (");
      sql.append(take(part, stops.get(i).reading().sql(), "_" + i, arguments));
      sql.append(") a) as a").append(i);
    }
    Query whole = handle.createQuery(sql.toString());
    arguments.forEach(whole::bind);
    whole.map(this::reachAll).one();
  }

  /** The part's statement, with parameters that are its own; their values go to the arguments. */
  private String take(Query part, String sql, String suffix, Map<String, Argument> arguments) {
    StatementContext context = part.getContext();
    return NamedParameters.of(sql)
        .renamed(
            name -> {
              Optional<Argument> value = context.getBinding().findForName(name, context);
              if (value.isEmpty()) {
                // no parameter, but something else with a colon before it
                return name;
              }
              String own = shared.contains(name) ? name : name + suffix;
              arguments.put(own, value.get());
              return own;
            });
  }

  private boolean reachAll(ResultSet row, StatementContext context) throws SQLException {
    for (int i = 0; i < stops.size(); i++) {
      stops.get(i).reach(JsonRow.all(row.getString(i + 1)), context);
    }
    return true;
  }
}
