package org.parley.ops.stackexchange;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.parley.ops.ingest.ExternalIds;
import org.parley.ops.ingest.IncomingThread;
import org.parley.ops.ingest.ThreadWriter;
import org.parley.ops.stackexchange.Staging.Table;

/**
 * Brings the threads, some at a time. Those of one chunk are there whole or not at all; a thread
 * that is here already is left as it is, because members may have changed it since.
 */
final class ThreadImport {

  private final ImportRun run;
  private final Staging staging;
  private final TagDirectory tags;
  private final ThreadWriter writer;
  private final ExternalIds threads;
  private final ExternalIds members;

  ThreadImport(ImportRun run, Staging staging, TagDirectory tags) {
    this.run = run;
    this.staging = staging;
    this.tags = tags;
    this.writer = new ThreadWriter(run.connection());
    this.threads = new ExternalIds(run.connection(), "thread");
    this.members = new ExternalIds(run.connection(), "member");
  }

  /**
   * @param chunk how many threads are written at once
   */
  void run(long spaceId, int chunk) throws SQLException {
    long total = staging.count(Table.POST, "s.type = 1");
    long done = 0;
    try (var step = run.progress().begin(run.writes() ? "Writing threads" : "Checking", total)) {
      List<DumpRow> questions = staging.questionsAfter(Long.MIN_VALUE, chunk);
      while (!questions.isEmpty()) {
        bring(questions, spaceId);
        done += questions.size();
        step.at(done);
        questions = staging.questionsAfter(questions.get(questions.size() - 1).id(), chunk);
      }
    }
  }

  private void bring(List<DumpRow> questions, long spaceId) {
    run.connection()
        .chunk(
            () -> {
              ThreadMaterial all = ThreadMaterial.load(staging, questions);
              Set<String> here =
                  threads.find(questions.stream().map(this::externalId).toList()).keySet();
              List<DumpRow> fresh =
                  questions.stream().filter(q -> !here.contains(externalId(q))).toList();
              tags.addUnlisted(fresh);
              List<IncomingThread> incoming = assemble(all, fresh, spaceId);
              if (run.writes() && !incoming.isEmpty()) {
                writer.write(incoming);
              }
              count(all, here);
              return null;
            });
  }

  private String externalId(DumpRow question) {
    return run.site().post(question.id());
  }

  private void count(ThreadMaterial all, Set<String> here) {
    var tally = new ThreadTally(run.reconciliation(), all);
    for (DumpRow question : all.questions()) {
      if (here.contains(externalId(question))) {
        tally.left(question);
      } else {
        tally.brought(question);
      }
    }
  }

  private List<IncomingThread> assemble(ThreadMaterial all, List<DumpRow> questions, long spaceId) {
    Users users = Users.of(run.site(), members, all.signed());
    var assembly = new ThreadAssembly(run, all, users, tags);
    return questions.parallelStream().map(question -> assembly.of(question, spaceId)).toList();
  }
}
