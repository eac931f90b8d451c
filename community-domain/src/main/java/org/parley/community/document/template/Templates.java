package org.parley.community.document.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** All templates. There is nothing secret about them. */
@ApplicationScoped
public class Templates {

  private static final String SELECT =
      "select id, name, description, body, version from document_template ";

  @Inject Jdbi jdbi;

  /** By name. */
  public List<Template> all() {
    return jdbi.withHandle(
        handle ->
            handle.createQuery(SELECT + "order by lower(name)").map(Templates::template).list());
  }

  public Optional<Template> find(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map(Templates::template)
                .findOne());
  }

  /** Whether another one is called so, in whatever letters. */
  boolean isTaken(String name, long exceptId) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "select exists (select 1 from document_template"
                        + " where lower(name) = lower(:name) and id <> :id)")
                .bind("name", name)
                .bind("id", exceptId)
                .mapTo(Boolean.class)
                .one());
  }

  long add(TemplateForm form, long memberId, Instant now) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    insert into document_template (name, description, body, changed_at, changed_by)
                    values (:name, :description, :body, :at, :member) returning id\
                    """)
                .bind("name", form.name())
                .bind("description", form.description())
                .bind("body", form.body())
                .bind("at", now.atOffset(ZoneOffset.UTC))
                .bind("member", memberId)
                .mapTo(Long.class)
                .one());
  }

  /** Returns whether it was the version that was read. */
  boolean change(Template read, TemplateForm form, long memberId, Instant now) {
    return jdbi.withHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update document_template
                        set name = :name, description = :description, body = :body,
                            version = version + 1, changed_at = :at, changed_by = :member
                        where id = :id and version = :version\
                        """)
                    .bind("name", form.name())
                    .bind("description", form.description())
                    .bind("body", form.body())
                    .bind("at", now.atOffset(ZoneOffset.UTC))
                    .bind("member", memberId)
                    .bind("id", read.id())
                    .bind("version", read.version())
                    .execute())
        == 1;
  }

  void remove(long id) {
    jdbi.useHandle(handle -> handle.execute("delete from document_template where id = ?", id));
  }

  private static Template template(
      java.sql.ResultSet row, org.jdbi.v3.core.statement.StatementContext context)
      throws java.sql.SQLException {
    return new Template(
        row.getLong("id"),
        row.getString("name"),
        row.getString("description"),
        row.getString("body"),
        row.getInt("version"));
  }
}
