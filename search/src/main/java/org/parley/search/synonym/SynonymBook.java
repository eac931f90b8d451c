package org.parley.search.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The lines of synonyms as the database keeps them. */
@ApplicationScoped
class SynonymBook {

  private static final String SELECT =
      "select id, words, others, changed_by, changed_at from search_synonym ";

  @Inject Jdbi jdbi;

  /** By their first word. */
  List<SynonymEntry> all() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "order by lower(words[1]), id")
                .map((row, context) -> entry(row))
                .list());
  }

  Optional<SynonymEntry> find(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map((row, context) -> entry(row))
                .findOne());
  }

  int count() {
    return jdbi.withHandle(
        handle ->
            handle.createQuery("select count(*) from search_synonym").mapTo(Integer.class).one());
  }

  /** Grows with every change. */
  long changes() {
    return jdbi.withHandle(
        handle ->
            handle.createQuery("select number from search_synonym_change").mapTo(Long.class).one());
  }

  void add(List<SynonymLine> lines, String by, Instant at) {
    jdbi.useHandle(
        handle -> {
          noteChange(handle);
          for (SynonymLine line : lines) {
            handle
                .createUpdate(
                    """
                    insert into search_synonym (words, others, changed_by, changed_at)
                    values (:words, :others, :by, :at)\
                    """)
                .bindArray("words", String.class, line.words())
                .bindArray("others", String.class, line.others())
                .bind("by", by)
                .bind("at", at)
                .execute();
          }
        });
  }

  /** False when there is none of this id. */
  boolean change(long id, SynonymLine line, String by, Instant at) {
    return jdbi.withHandle(
        handle -> {
          noteChange(handle);
          return handle
                  .createUpdate(
                      """
                      update search_synonym
                      set words = :words, others = :others, changed_by = :by, changed_at = :at
                      where id = :id\
                      """)
                  .bindArray("words", String.class, line.words())
                  .bindArray("others", String.class, line.others())
                  .bind("by", by)
                  .bind("at", at)
                  .bind("id", id)
                  .execute()
              > 0;
        });
  }

  boolean remove(long id) {
    return jdbi.withHandle(
        handle -> {
          noteChange(handle);
          return handle.execute("delete from search_synonym where id = ?", id) > 0;
        });
  }

  private static void noteChange(Handle handle) {
    handle.execute("update search_synonym_change set number = number + 1");
  }

  private static SynonymEntry entry(ResultSet row) throws SQLException {
    return new SynonymEntry(
        row.getLong("id"),
        new SynonymLine(
            List.of((String[]) row.getArray("words").getArray()),
            List.of((String[]) row.getArray("others").getArray())),
        row.getString("changed_by"),
        row.getTimestamp("changed_at").toInstant());
  }
}
