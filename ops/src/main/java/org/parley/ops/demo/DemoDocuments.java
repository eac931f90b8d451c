package org.parley.ops.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.parley.community.document.change.ChangeSet;
import org.parley.community.markup.Slug;
import org.parley.ops.ingest.IngestConnection;
import org.parley.ops.ingest.ThreadWriter;

/** Writes the demo's documents: published ones with their threads, one in review, one draft. */
final class DemoDocuments {

  private static final String FILE = "/demo/documents.yaml";

  private static final String DOCUMENT =
      """
      insert into document (id, version, space_id, title, slug, state, author_id, created_at,
        changed_at, head, length, checksum, source_thread_id)
      values (nextval('document_seq'), 1, ?, ?, ?, ?, ?, cast(? as timestamptz),
        cast(? as timestamptz), ?, ?, ?, (select min(id) from thread where title = any(?)))\
      """;

  private static final String THIS = "(select max(id) from document)";

  private static final String STEP =
      "insert into document_step (document_id, number, member_id, client_id, changes, at)"
          + " values ("
          + THIS
          + ", ?, ?, 'demo', ?, cast(? as timestamptz))";

  private static final String SOURCES =
      "insert into document_source_post (document_id, post_id, position, taken_at) select "
          + THIS
          + """
          , p.id, row_number() over (order by p.number), cast(? as timestamptz)
          from post p join thread t on t.id = p.thread_id
          where t.title = any(?) and (p.number = 1 or p.id = t.accepted_post_id)\
          """;

  private static final String PUBLISHED =
      """
      update document set state = 'PUBLISHED', thread_id = ?, published_head = ?,
        published_at = cast(? as timestamptz), reviewed_at = cast(? as timestamptz)
      where id = (select max(id) from document)\
      """;

  private static final String MILESTONE =
      "insert into document_milestone (document_id, step, kind, name, note, member_id, made_at)"
          + " values ("
          + THIS
          + ", ?, ?, ?, ?, ?, cast(? as timestamptz))";

  private final IngestConnection connection;
  private final DemoTimes times;
  private final DemoPeople people;
  private final Map<String, Long> spaces;
  private final DemoThreads threads;

  DemoDocuments(
      IngestConnection connection,
      DemoTimes times,
      DemoPeople people,
      Map<String, Long> spaces,
      DemoThreads threads) {
    this.connection = connection;
    this.times = times;
    this.people = people;
    this.spaces = spaces;
    this.threads = threads;
  }

  /**
   * Writes all of them; the threads that they are made of are there already.
   *
   * @return how many posts that made: the opening of each published one
   */
  int write() throws SQLException {
    int posts = 0;
    for (DemoDocument document : read()) {
      write(document);
      posts += document.published() == null ? 0 : 1;
    }
    return posts;
  }

  private static List<DemoDocument> read() {
    try (InputStream file = DemoDocuments.class.getResourceAsStream(FILE)) {
      return new YAMLMapper().readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(DemoDocument document) throws SQLException {
    int head = document.edits().size();
    String text = document.textAfter(head);
    Instant begun = times.at(document.at());
    Instant changed = head == 0 ? begun : times.at(document.edits().get(head - 1).at(), begun);
    connection.execute(
        DOCUMENT,
        spaces.get(document.space()),
        document.title(),
        Slug.of(document.title()),
        "review".equals(document.state()) ? "REVIEW" : "DRAFT",
        people.id(document.author()),
        begun.toString(),
        changed.toString(),
        head,
        text.length(),
        text.hashCode(),
        sources(document));
    connection.execute(
        "insert into document_snapshot values (" + THIS + ", 0, ?)", document.text());
    writeSteps(document, begun);
    connection.execute(SOURCES, begun.toString(), sources(document));
    if (document.published() != null) {
      publish(document, begun);
    }
    if (document.named() != null) {
      milestone(document.named(), "NAMED");
    }
    review(document, head, changed);
    new DemoDocumentVoices(connection, times, people).write(document, head);
  }

  private Object sources(DemoDocument document) throws SQLException {
    return connection.jdbc().createArrayOf("text", document.sources().toArray());
  }

  private void writeSteps(DemoDocument document, Instant begun) {
    for (int i = 0; i < document.edits().size(); i++) {
      DemoDocument.Edit edit = document.edits().get(i);
      ChangeSet changes = ChangeSet.between(document.textAfter(i), document.textAfter(i + 1));
      Instant at = times.at(edit.at(), begun);
      long member = people.id(edit.by());
      connection.execute(STEP, i + 1, member, changes.toJson(), at.toString());
      if (!edit.by().equals(document.author())) {
        connection.execute(
            "insert into document_editor (document_id, member_id, at) values ("
                + THIS
                + ", ?, cast(? as timestamptz)) on conflict do nothing",
            member,
            at.toString());
      }
    }
  }

  private void publish(DemoDocument document, Instant begun) throws SQLException {
    DemoDocument.Version version = document.published();
    var thread =
        new DemoThread(
            "document",
            document.space(),
            document.title(),
            version.by(),
            version.at(),
            document.views(),
            document.tags(),
            document.textAfter(version.edits()).strip(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    long id =
        new ThreadWriter(connection)
            .write(List.of(threads.make(thread).thread()))
            .threadIds()
            .get(0);
    Instant at = times.at(version.at(), begun);
    connection.execute(PUBLISHED, id, version.edits(), at.toString(), at.toString());
    milestone(version, "PUBLISHED");
  }

  private void milestone(DemoDocument.Version version, String kind) {
    connection.execute(
        MILESTONE,
        version.edits(),
        kind,
        version.name() == null ? "" : version.name(),
        version.note() == null ? "" : version.note(),
        people.id(version.by()),
        times.at(version.at()).toString());
  }

  private void review(DemoDocument document, int head, Instant changed) {
    if ("review".equals(document.state())) {
      connection.execute(
          MILESTONE,
          head,
          "SUBMITTED",
          "",
          document.note(),
          people.id(document.author()),
          changed.toString());
    }
    for (String reviewer : document.reviewers()) {
      connection.execute(
          "insert into document_reviewer values (" + THIS + ", ?, cast(? as timestamptz))",
          people.id(reviewer),
          changed.toString());
    }
  }
}
