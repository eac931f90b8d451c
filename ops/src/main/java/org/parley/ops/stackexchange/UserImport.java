package org.parley.ops.stackexchange;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.ops.ingest.Copy;
import org.parley.ops.ingest.ExternalIds;
import org.parley.ops.ingest.IncomingMember;
import org.parley.ops.ingest.MemberWriter;
import org.parley.ops.stackexchange.Staging.Table;

/**
 * Makes members of a dump's users. They have no address and no password, so nobody can sign in as
 * one of them. The site's own "Community" user, number -1, becomes a member like the others: edits
 * and closings are its work, too.
 */
final class UserImport {

  private static final int CHUNK = 1_000;

  private final ImportRun run;
  private final Staging staging;
  private final MemberWriter writer;
  private final ExternalIds here;
  private final Map<Long, DumpRow> waiting = new LinkedHashMap<>();

  UserImport(ImportRun run, Staging staging) {
    this.run = run;
    this.staging = staging;
    this.writer = new MemberWriter(run.connection());
    this.here = new ExternalIds(run.connection(), "member");
  }

  void run() {
    run.file("Users").read(this::take, run.progress());
    writeWaiting();
    if (!run.writes()) {
      staging.index(Table.USER);
    }
  }

  private void take(DumpRow user) {
    run.reconciliation().read(Kind.USERS);
    if (user.number("Id") == null) {
      run.reconciliation().skipped(Kind.USERS, "no number");
      return;
    }
    if (waiting.putIfAbsent(user.id(), user) != null) {
      run.reconciliation().skipped(Kind.USERS, "a second row of the same number");
      return;
    }
    if (waiting.size() == CHUNK) {
      writeWaiting();
    }
  }

  private void writeWaiting() {
    List<DumpRow> users = run.connection().chunk(this::unknown);
    run.reconciliation()
        .skipped(Kind.USERS, Reconciliation.HERE_ALREADY, waiting.size() - users.size());
    run.reconciliation().written(Kind.USERS, users.size());
    if (!run.writes()) {
      run.connection().chunk(this::keepNumbers);
    } else if (!users.isEmpty()) {
      run.connection().chunk(() -> writer.write(members(users)));
    }
    waiting.clear();
  }

  /** So that a dry run, too, can tell whose badges will find their member. */
  private Void keepNumbers() throws SQLException {
    try (Copy rows = staging.fill(Table.USER)) {
      for (Long id : waiting.keySet()) {
        rows.row(id, null, null, null);
      }
    }
    return null;
  }

  private List<DumpRow> unknown() {
    Map<String, Long> known = here.find(waiting.keySet().stream().map(run.site()::user).toList());
    return waiting.values().stream()
        .filter(user -> !known.containsKey(run.site().user(user.id())))
        .toList();
  }

  private List<IncomingMember> members(List<DumpRow> users) throws SQLException {
    var handles = new FreeHandles(run.connection());
    List<String> names = handles.of(users);
    List<IncomingMember.Card> cards = users.parallelStream().map(run.profiles()::card).toList();
    List<IncomingMember> members = new ArrayList<>();
    for (int i = 0; i < users.size(); i++) {
      members.add(member(users.get(i), names.get(i), cards.get(i)));
    }
    return members;
  }

  private IncomingMember member(DumpRow user, String name, IncomingMember.Card card) {
    Instant seen = user.time("LastAccessDate");
    Instant joined = user.time("CreationDate");
    return new IncomingMember(
        name,
        card,
        null,
        joined != null ? joined : seen != null ? seen : run.begun(),
        seen,
        Set.of(),
        Set.of(),
        run.site().user(user.id()));
  }
}
