package org.parley.ops.stackexchange;

import java.sql.SQLException;
import java.util.function.Function;
import org.parley.ops.ingest.Copy;
import org.parley.ops.stackexchange.Staging.Table;

/**
 * Reads the files that threads are made of into the staging tables, and leaves out what no thread
 * can use: rows without what makes them one, of types that Parley has no place for, of posts that
 * the dump does not hold.
 */
final class DumpReader {

  private static final String INCOMPLETE = "incomplete row";
  private static final String DOUBLE = "a second row of the same number";
  private static final String NO_POST = "its post is not in the dump";
  private static final String OTHER_POST = "its post is neither question nor answer";

  private final ImportRun run;
  private final Staging staging;
  private final Reconciliation counts;

  DumpReader(ImportRun run, Staging staging) {
    this.run = run;
    this.staging = staging;
    this.counts = run.reconciliation();
  }

  void read() throws SQLException {
    staging.create();
    fill("Posts", Table.POST, "ParentId", this::postRefusal);
    fill("PostHistory", Table.HISTORY, "PostId", row -> refusal(Kind.HISTORY, row));
    fill("Comments", Table.COMMENT, "PostId", row -> refusal(Kind.COMMENTS, row));
    fill("Votes", Table.VOTE, "PostId", row -> refusal(Kind.VOTES, row));
    fill("PostLinks", Table.LINK, "PostId", row -> refusal(Kind.LINKS, row));
    leaveOrphans();
  }

  /** Copies the rows for which there is no reason against it; counts the others. */
  private void fill(String file, Table table, String post, Function<DumpRow, String> refusal)
      throws SQLException {
    try (Copy rows = staging.fill(table)) {
      run.file(file)
          .read(
              row -> {
                Kind kind = RowTypes.kind(table, row);
                String reason = refusal.apply(row);
                counts.read(kind);
                if (isKept(table, row, reason)) {
                  rows.row(row.id(), RowTypes.type(table, row), row.number(post), row.encode());
                }
                if (reason != null) {
                  counts.skipped(kind, reason);
                }
              },
              run.progress());
    }
    staging.index(table);
  }

  /** An acceptance is taken from the question; its row stays, because it alone tells the time. */
  private static boolean isKept(Table table, DumpRow row, String refusal) {
    return refusal == null || (RowTypes.isAcceptance(table, row) && !refusal.equals(INCOMPLETE));
  }

  private String postRefusal(DumpRow post) {
    Kind kind = RowTypes.kind(Table.POST, post);
    if (kind == Kind.OTHER_POSTS) {
      return RowTypes.otherPost(post);
    }
    boolean isWhole =
        post.number("Id") != null
            && (kind == Kind.TAG_TEXTS || post.time("CreationDate") != null)
            && (kind != Kind.ANSWERS || post.number("ParentId") != null);
    return isWhole ? null : INCOMPLETE;
  }

  private static String refusal(Kind kind, DumpRow row) {
    if (row.number("Id") == null || row.number("PostId") == null) {
      return INCOMPLETE;
    }
    boolean isDated = kind == Kind.LINKS || row.time("CreationDate") != null;
    if (!isDated || (kind == Kind.COMMENTS && row.text("Text") == null)) {
      return INCOMPLETE;
    }
    return switch (kind) {
      case HISTORY -> RowTypes.otherHistory(row);
      case VOTES -> RowTypes.otherVote(row);
      case LINKS -> RowTypes.otherLink(row);
      default -> null;
    };
  }

  private void leaveOrphans() {
    leaveDoublePosts();
    counts.skipped(
        Kind.ANSWERS,
        "its question is not in the dump",
        staging.remove(
            Table.POST,
            "type = 2 and not exists (select 1 from se_post q where q.id = s.post and q.type = 1)"));
    leaveOrphans(Kind.HISTORY, Table.HISTORY);
    leaveOrphans(Kind.COMMENTS, Table.COMMENT);
    leaveOrphans(Kind.VOTES, Table.VOTE);
    leaveOrphans(Kind.LINKS, Table.LINK);
  }

  private void leaveDoublePosts() {
    counts.skipped(Kind.QUESTIONS, DOUBLE, staging.removeDoubles(Table.POST, "s.type = 1"));
    counts.skipped(Kind.ANSWERS, DOUBLE, staging.removeDoubles(Table.POST, "s.type = 2"));
    counts.skipped(Kind.TAG_TEXTS, DOUBLE, staging.removeDoubles(Table.POST, "s.type in (4, 5)"));
  }

  private void leaveOrphans(Kind kind, Table table) {
    // an acceptance was counted when it was read
    String counted = table == Table.VOTE ? "s.type <> 1" : "true";
    counts.skipped(kind, DOUBLE, staging.removeDoubles(table, counted));
    counts.skipped(
        kind,
        NO_POST,
        staging.remove(
            table, counted + " and not exists (select 1 from se_post p where p.id = s.post)"));
    // a tag's history is kept for its description, and counted as what it is not: a post's
    String others =
        counted + " and exists (select 1 from se_post p where p.id = s.post and p.type in (4, 5))";
    if (kind == Kind.HISTORY) {
      counts.skipped(kind, OTHER_POST, staging.retype(table, others));
    } else {
      counts.skipped(kind, OTHER_POST, staging.remove(table, others));
    }
  }
}
