package org.parley.ops.demo;

import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.parley.ops.ingest.IngestConnection;

/** Writes which of the demo's accepted answers staff have verified, and what became of that. */
final class DemoVerifications {

  private static final String FILE = "/demo/verifications.yaml";

  /** With the first text of each answer: one that was edited since is verified no longer. */
  private static final String VERIFY =
      """
      with said as (
        select p.id as post_id, p.thread_id, r.body, m.id as by_id, cast(? as timestamptz) as at,
               cast(? as text) as version, cast(cast(? as timestamptz) as date) + ? as until
        from thread t join post p on p.id = t.accepted_post_id
        join post_revision r on r.post_id = p.id and r.number = 1
        join member m on m.name = ?
        where t.title = ?),
      known as (
        insert into verification (id, post_id, revision, body_hash, product_version, valid_until,
                                  verified_by, verified_at, state, state_by, state_at)
        select nextval('verification_seq'), post_id, 1,
               encode(sha256(convert_to(body, 'UTF8')), 'hex'), version, until, by_id, at,
               'VALID', by_id, at
        from said returning *),
      step as (
        insert into verification_step (post_id, state, revision, body_hash, product_version,
                                       valid_until, step_by, step_at)
        select post_id, state, revision, body_hash, product_version, valid_until, state_by, state_at
        from known),
      log as (
        insert into moderation_log (event_key, action, thread_id, post_id, actor_id, state_before,
                                    state_after, note, acted_at)
        select 'VERIFIED:' || post_id || ':' || (extract(epoch from at) * 1000000)::bigint,
               'VERIFIED', thread_id, post_id, by_id, 'UNVERIFIED', 'VALID',
               version || ', ' || until, at
        from said)
      insert into verified_answer (post_id, revision, body_hash, product_version, valid_until,
                                   verified_by, verified_at)
      select post_id, 1, sha256(convert_to(body, 'UTF8')), version, until, by_id, at from said\
      """;

  private static final String END =
      """
      with ended as (
        update verification v
        set state = ?,
            state_by = case when v.valid_until >= cast(? as timestamptz)::date then p.edited_by end,
            state_at = case when v.valid_until >= cast(? as timestamptz)::date then p.edited_at
                         else v.valid_until + interval '1 day' end
        from post p join thread t on t.accepted_post_id = p.id
        where p.id = v.post_id and t.title = ?
        returning v.*, p.thread_id),
      step as (
        insert into verification_step (post_id, state, revision, body_hash, product_version,
                                       valid_until, step_by, step_at)
        select post_id, state, revision, body_hash, product_version, valid_until, state_by, state_at
        from ended),
      log as (
        insert into moderation_log (event_key, action, thread_id, post_id, actor_id, state_before,
                                    state_after, note, acted_at)
        select action || ':' || post_id || ':' || (extract(epoch from state_at) * 1000000)::bigint,
               action, thread_id, post_id, state_by, 'VALID', state,
               product_version || ', ' || valid_until, state_at
        from ended, lateral (
          select 'VERIFICATION_' || case state when 'VOID' then 'VOIDED' else state end) named (action))
      delete from verified_answer where post_id in (select post_id from ended)\
      """;

  private final IngestConnection connection;
  private final DemoTimes times;

  DemoVerifications(IngestConnection connection, DemoTimes times) {
    this.connection = connection;
    this.times = times;
  }

  /**
   * @param until days from the load
   * @param ended {@code edited}, {@code expired}, or null for what is valid
   */
  record Verified(String thread, String by, String at, String version, int until, String ended) {}

  void write() {
    try (InputStream file = DemoVerifications.class.getResourceAsStream(FILE)) {
      List<Verified> told =
          new YAMLMapper()
              .readValue(
                  file,
                  TypeFactory.defaultInstance()
                      .constructCollectionType(List.class, Verified.class));
      told.forEach(this::write);
    } catch (IOException e) {
      throw new IllegalStateException("The demo cannot be read", e);
    }
  }

  private void write(Verified told) {
    String at = times.at(told.at()).toString();
    String now = times.now().toString();
    requireOne(
        connection.execute(VERIFY, at, told.version(), now, told.until(), told.by(), told.thread()),
        told);
    if (told.ended() != null) {
      String state = told.ended().equals("edited") ? "VOID" : "EXPIRED";
      requireOne(connection.execute(END, state, now, now, told.thread()), told);
    }
  }

  private static void requireOne(int written, Verified told) {
    if (written != 1) {
      throw new IllegalStateException(
          "The demo verifies an answer that is not there: " + told.thread());
    }
  }
}
