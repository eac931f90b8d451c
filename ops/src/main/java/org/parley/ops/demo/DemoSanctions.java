package org.parley.ops.demo;

import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.parley.ops.ingest.IngestConnection;

/** Writes what moderators decided about the demo's members, and what those say to it. */
final class DemoSanctions {

  private static final String FILE = "/demo/sanctions.yaml";

  private static final String IMPOSE =
      """
      with known as (
        insert into sanction (id, member_id, kind, reason, message, note, imposed_by, imposed_at,
                              ends_at)
        select nextval('sanction_seq'), m.id, ?, ?, ?, ?, moderator.id, cast(? as timestamptz),
               cast(? as timestamptz) + cast(? as integer) * interval '1 day'
        from member m, member moderator where m.name = ? and moderator.name = ?
        returning *),
      silent as (
        update member m set silenced_until = known.ends_at
        from known where m.id = known.member_id and known.kind = 'SILENCE'),
      said as (
        insert into appeal (id, sanction_id, member_id, text, created_at)
        select nextval('appeal_seq'), id, member_id, v.text, imposed_at + interval '3 hours'
        from known, (select cast(? as text) as text) v where v.text is not null)
      insert into moderation_log (event_key, action, member_id, actor_id, state_before,
                                  state_after, note, acted_at)
      select action || ':sanction:' || id || ':'
               || (extract(epoch from imposed_at) * 1000000)::bigint,
             action, member_id, imposed_by, 'FREE',
             case kind when 'WARNING' then 'FREE' else kind end, reason || ': ' || note, imposed_at
      from known, lateral (
        select case kind when 'WARNING' then 'WARNED' else 'SILENCED' end) named (action)\
      """;

  private final IngestConnection connection;
  private final DemoTimes times;

  DemoSanctions(IngestConnection connection, DemoTimes times) {
    this.connection = connection;
    this.times = times;
  }

  /**
   * @param until days from the load, null for what has no end
   * @param appeal null when the member said nothing
   */
  record Told(
      String member,
      String by,
      String at,
      String kind,
      String reason,
      String message,
      String note,
      Integer until,
      String appeal) {}

  void write() {
    try (InputStream file = DemoSanctions.class.getResourceAsStream(FILE)) {
      List<Told> told =
          new YAMLMapper()
              .readValue(
                  file,
                  TypeFactory.defaultInstance().constructCollectionType(List.class, Told.class));
      told.forEach(this::write);
    } catch (IOException e) {
      throw new IllegalStateException("The demo cannot be read", e);
    }
  }

  private void write(Told told) {
    int written =
        connection.execute(
            IMPOSE,
            told.kind(),
            told.reason(),
            told.message(),
            told.note(),
            times.at(told.at()).toString(),
            times.now().toString(),
            told.until(),
            told.member(),
            told.by(),
            told.appeal());
    if (written != 1) {
      throw new IllegalStateException("The demo decides about nobody: " + told.member());
    }
  }
}
