package org.parley.ops.stackexchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.community.member.MemberName;
import org.parley.ops.ingest.IngestConnection;

/**
 * Gives each user of a chunk a handle of its own. Who comes first gets the plain one; the others'
 * carry their number on the old site. The answer depends on the order of users alone, not on where
 * chunks end.
 */
final class FreeHandles {

  private final IngestConnection connection;

  FreeHandles(IngestConnection connection) {
    this.connection = connection;
  }

  List<String> of(List<DumpRow> users) throws SQLException {
    List<String> wanted = users.stream().map(FreeHandles::wanted).toList();
    Set<String> taken = taken(wanted);
    List<String> handles = new ArrayList<>();
    for (int i = 0; i < users.size(); i++) {
      String handle = wanted.get(i);
      for (int attempt = 1; MemberName.isReserved(handle) || !taken.add(handle); attempt++) {
        handle = Handles.numbered(wanted.get(i), users.get(i).id(), attempt);
        taken.addAll(taken(List.of(handle)));
      }
      handles.add(handle);
    }
    return handles;
  }

  private static String wanted(DumpRow user) {
    return Handles.wanted(user.text("DisplayName", ""), user.id());
  }

  private Set<String> taken(Collection<String> names) throws SQLException {
    Set<String> taken = new HashSet<>();
    try (var query =
        connection.jdbc().prepareStatement("select name from member where name = any(?)")) {
      query.setArray(1, connection.jdbc().createArrayOf("text", names.toArray()));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          taken.add(rows.getString(1));
        }
      }
    }
    return taken;
  }
}
