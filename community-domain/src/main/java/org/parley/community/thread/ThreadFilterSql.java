package org.parley.community.thread;

import org.jdbi.v3.core.statement.Query;
import org.parley.community.space.Visibility;

/**
 * The part of a list's statement that says which threads are in it.
 *
 * @param tagId the tag's, null to have it looked for by its name: PostgreSQL plans for a tag that
 *     it knows, and goes through the latest threads for one that most have
 */
record ThreadFilterSql(ThreadQuery query, Long tagId) {

  ThreadFilterSql(ThreadQuery query) {
    this(query, null);
  }

  /** The statement with its conditions; more may follow. */
  String where(String select) {
    StringBuilder sql = new StringBuilder(select).append(Visibility.THREADS);
    sql.append(" and ").append(query.sort().condition());
    if (query.space() != null) {
      sql.append(" and s.slug = :space");
    }
    if (tagId != null) {
      sql.append(
          " and exists (select 1 from thread_tag ft"
              + " where ft.thread_id = t.id and ft.tag_id = :tagId)");
    } else if (query.tag() != null) {
      sql.append(
          " and exists (select 1 from thread_tag ft join tag f on f.id = ft.tag_id"
              + " where ft.thread_id = t.id and f.name = :tag)");
    }
    if (query.author() != null) {
      sql.append(" and t.author_id = (select id from member where name = lower(:author))");
    }
    if (query.type() != null) {
      sql.append(" and t.type = :type");
    }
    return sql.toString();
  }

  void bind(Query statement) {
    if (query.space() != null) {
      statement.bind("space", query.space());
    }
    if (tagId != null) {
      statement.bind("tagId", tagId);
    } else if (query.tag() != null) {
      statement.bind("tag", query.tag());
    }
    if (query.author() != null) {
      statement.bind("author", query.author());
    }
    if (query.type() != null) {
      statement.bind("type", query.type().name());
    }
  }
}
