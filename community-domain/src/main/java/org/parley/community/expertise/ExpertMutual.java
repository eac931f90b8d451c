package org.parley.community.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parley.community.expertise.score.Tie;

/** Members who endorse each other more than they endorse others, and how often. */
@ApplicationScoped
public class ExpertMutual {

  /** Writes what is different; tells who is one of two of whom something is. */
  Set<Long> refresh(Handle handle, Map<Tie, Integer> now) {
    Map<Tie, Integer> before = new HashMap<>();
    handle
        .createQuery("select giver_id, taker_id, times from expert_mutual")
        .map(
            (row, context) ->
                before.put(
                    new Tie(row.getLong("giver_id"), row.getLong("taker_id")), row.getInt("times")))
        .list();
    Set<Tie> changed = Changes.between(before, now);
    PreparedBatch remove =
        handle.prepareBatch("delete from expert_mutual where giver_id = ? and taker_id = ?");
    PreparedBatch add = handle.prepareBatch("insert into expert_mutual values (?, ?, ?)");
    Set<Long> members = new TreeSet<>();
    for (Tie tie : changed) {
      remove.add(tie.from(), tie.to());
      if (now.containsKey(tie)) {
        add.add(tie.from(), tie.to(), now.get(tie));
      }
      members.add(tie.from());
      members.add(tie.to());
    }
    execute(remove);
    execute(add);
    return members;
  }

  private static void execute(PreparedBatch batch) {
    if (batch.size() > 0) {
      batch.execute();
    }
  }
}
