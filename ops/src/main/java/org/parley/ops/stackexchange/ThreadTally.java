package org.parley.ops.stackexchange;

import java.util.List;

/** Counts what became of a thread's rows. */
final class ThreadTally {

  private final Reconciliation counts;
  private final ThreadMaterial material;

  ThreadTally(Reconciliation counts, ThreadMaterial material) {
    this.counts = counts;
    this.material = material;
  }

  /** A thread that was brought here now. */
  void brought(DumpRow question) {
    counts.written(Kind.QUESTIONS);
    counts.written(Kind.ANSWERS, material.answers(question).size());
    for (DumpRow post : material.posts(question)) {
      counts.written(Kind.COMMENTS, material.comments(post).size());
      counts.written(Kind.VOTES, material.votes(post).size());
      boolean isClosed = post.equals(question) && question.time("ClosedDate") != null;
      history(material.history(post), isClosed);
      links(post, isClosed);
    }
    accepted(question);
    if (isClosed(question)) {
      counts.read(Kind.CLOSINGS);
      counts.written(Kind.CLOSINGS);
    }
  }

  /** A thread that was here before. */
  void left(DumpRow question) {
    leave(Kind.QUESTIONS, 1);
    leave(Kind.ANSWERS, material.answers(question).size());
    for (DumpRow post : material.posts(question)) {
      leave(Kind.COMMENTS, material.comments(post).size());
      leave(Kind.VOTES, material.votes(post).size());
      leave(Kind.HISTORY, material.history(post).size());
      leave(Kind.LINKS, material.links(post).size());
    }
    if (question.number("AcceptedAnswerId") != null) {
      counts.read(Kind.ACCEPTED);
      leave(Kind.ACCEPTED, 1);
    }
    if (isClosed(question)) {
      counts.read(Kind.CLOSINGS);
      leave(Kind.CLOSINGS, 1);
    }
  }

  private void leave(Kind kind, long number) {
    counts.skipped(kind, Reconciliation.HERE_ALREADY, number);
  }

  private static boolean isClosed(DumpRow question) {
    return question.time("ClosedDate") != null;
  }

  private void history(List<DumpRow> rows, boolean isClosed) {
    long closings =
        rows.stream()
            .filter(row -> RowTypes.type(Staging.Table.HISTORY, row) == RowTypes.CLOSED)
            .count();
    long told = isClosed ? Math.min(1, closings) : 0;
    counts.written(Kind.HISTORY, rows.size() - closings + told);
    counts.skipped(
        Kind.HISTORY, "a closing that another one or a reopening undid", closings - told);
  }

  /** A link to the original tells why a question is closed when its history does not. */
  private void links(DumpRow post, boolean isClosed) {
    long links = material.links(post).size();
    boolean tells = isClosed && Closings.closing(material.history(post)) == null;
    long used = tells ? Math.min(1, links) : 0;
    counts.written(Kind.LINKS, used);
    counts.skipped(Kind.LINKS, "a duplicate, as its closing tells already", links - used);
  }

  private void accepted(DumpRow question) {
    if (question.number("AcceptedAnswerId") == null) {
      return;
    }
    counts.read(Kind.ACCEPTED);
    if (material.answers(question).stream()
        .anyMatch(answer -> ThreadAssembly.isAccepted(question, answer))) {
      counts.written(Kind.ACCEPTED);
    } else {
      counts.skipped(Kind.ACCEPTED, "its answer is not in the dump");
    }
  }
}
