package org.parley.community.trip;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/**
 * A query that a read model knows how to make and to understand. It is asked alone, or together
 * with those of other features by a {@link Trip}, and means the same either way.
 *
 * @param sql a select whose columns all have names of their own
 * @param binding binds every parameter of it
 * @param mapper what a row of it is; in a trip the row was JSON, which knows numbers, booleans,
 *     text, moments, days, and arrays of text or whole numbers
 * @param ending what all its rows together are
 */
public record Reading<R, T>(
    String sql, Consumer<Query> binding, RowMapper<R> mapper, Function<List<R>, T> ending) {

  /** One whose answer is its rows. */
  public static <R> Reading<R, List<R>> rows(
      String sql, Consumer<Query> binding, RowMapper<R> mapper) {
    return new Reading<>(sql, binding, mapper, rows -> rows);
  }

  /** The same with something else made of its answer. */
  public <U> Reading<R, U> then(Function<T, U> next) {
    return new Reading<>(sql, binding, mapper, ending.andThen(next));
  }

  /** Asks it alone. */
  public T read(Jdbi jdbi) {
    return ending.apply(jdbi.withHandle(this::rows));
  }

  List<R> rows(Handle handle) {
    return prepare(handle).map(mapper).list();
  }

  Query prepare(Handle handle) {
    Query query = handle.createQuery(sql);
    binding.accept(query);
    return query;
  }
}
