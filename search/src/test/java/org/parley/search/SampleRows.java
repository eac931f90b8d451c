package org.parley.search;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;

/** Rows of threads and posts as services write them, for tests that are about finding them. */
public final class SampleRows {

  private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

  private final Jdbi jdbi;
  private final AtomicLong ids = new AtomicLong(1_000);

  public SampleRows(DataSource database) {
    this.jdbi = Jdbi.create(database);
  }

  public long group(String name) {
    long id = ids.incrementAndGet();
    execute("insert into member_group (id, name, title) values (?, ?, ?)", id, name, name);
    return id;
  }

  public long space(String slug, String access, Long group) {
    long id = ids.incrementAndGet();
    execute(
        "insert into space (id, slug, name, access, group_id) values (?, ?, ?, ?, ?)",
        id,
        slug,
        "The space " + slug,
        access,
        group);
    return id;
  }

  public Actor member(String name, Set<Role> roles, Set<Long> groups) {
    long id = ids.incrementAndGet();
    execute(
        "insert into member (id, name, display_name, joined_at) values (?, ?, ?, ?)",
        id,
        name,
        "Display " + name,
        MORNING);
    return new Actor(id, name, roles, groups);
  }

  public Actor member(String name) {
    return member(name, Set.of(Role.MEMBER), Set.of());
  }

  /** A question; the opening post's id is the thread's plus one. */
  public long question(long space, Actor author, String title, String html) {
    long id = ids.addAndGet(2) - 1;
    execute(
        """
        insert into thread (id, type, title, slug, space_id, author_id, created_at, last_activity_at)
        values (?, 'QUESTION', ?, 'slug', ?, ?, ?, ?)""",
        id,
        title,
        space,
        author.id(),
        MORNING.plusSeconds(id),
        MORNING.plusSeconds(id));
    post(id + 1, id, "QUESTION", null, author, html);
    return id;
  }

  public long answer(long thread, Actor author, String html) {
    long id = ids.incrementAndGet();
    post(id, thread, "ANSWER", null, author, html);
    execute("update thread set answer_count = answer_count + 1 where id = ?", thread);
    return id;
  }

  public long comment(long thread, long parent, Actor author, String html) {
    long id = ids.incrementAndGet();
    post(id, thread, "COMMENT", parent, author, html);
    return id;
  }

  public void tag(long thread, String name) {
    long id = ids.incrementAndGet();
    execute("insert into tag (id, name) values (?, ?) on conflict (name) do nothing", id, name);
    execute(
        "insert into thread_tag (thread_id, tag_id) select ?, id from tag where name = ?",
        thread,
        name);
  }

  public void execute(String sql, Object... values) {
    jdbi.useHandle(handle -> handle.execute(sql, values));
  }

  public long count(String sql) {
    return jdbi.withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
  }

  private void post(long id, long thread, String kind, Long parent, Actor author, String html) {
    execute(
        """
        insert into post (id, thread_id, number, kind, parent_id, author_id, body, html, renderer,
                          created_at)
        values (?, ?, (select count(*) + 1 from post where thread_id = ?), ?, ?, ?, '', ?, 1, ?)""",
        id,
        thread,
        thread,
        kind,
        parent,
        author.id(),
        html,
        MORNING.plusSeconds(id));
  }
}
