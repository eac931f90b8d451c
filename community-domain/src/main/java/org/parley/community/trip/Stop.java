package org.parley.community.trip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** One reading of a trip, and its rows once they are there. */
final class Stop<R, T> {

  private final Reading<R, T> reading;
  private List<R> rows;
  private T answer;

  Stop(Reading<R, T> reading) {
    this.reading = reading;
  }

  Reading<R, T> reading() {
    return reading;
  }

  boolean isReached() {
    return rows != null;
  }

  void reachAlone(Handle handle) {
    rows = reading.rows(handle);
  }

  void reach(List<ResultSet> read, StatementContext context) throws SQLException {
    List<R> mapped = new ArrayList<>(read.size());
    for (ResultSet row : read) {
      mapped.add(reading.mapper().map(row, context));
    }
    rows = mapped;
  }

  /** Made when it is asked for: that there is nothing may be a problem to whoever asks alone. */
  T answer() {
    if (answer == null) {
      answer = reading.ending().apply(rows);
    }
    return answer;
  }
}
