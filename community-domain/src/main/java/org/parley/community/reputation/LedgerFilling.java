package org.parley.community.reputation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Fills the ledger where threads are written in bulk, on whatever connection writes them. */
public final class LedgerFilling {

  private LedgerFilling() {}

  /** Members who have entries or causes, after the given id. */
  public static List<Long> membersAfter(Handle handle, long after, int limit) {
    return handle
        .createQuery(
            """
            select m.id from member m
            where m.id > :after and (
              exists (select 1 from reputation_entry e where e.member_id = m.id)
              or exists (select 1 from post p where p.author_id = m.id)
              or exists (select 1 from vote v where v.member_id = m.id and v.value < 0)
              or exists (select 1 from acceptance a where a.member_id = m.id))
            order by m.id limit :limit\
            """)
        .bind("after", after)
        .bind("limit", limit)
        .mapTo(Long.class)
        .list();
  }

  /**
   * Writes what is due to these members, in the order in which it happened, in the transaction that
   * is open; answers how many entries that were.
   */
  public static int fill(Handle handle, Collection<Long> memberIds, Instant now) {
    handle
        .createQuery(Ledger.MEMBERS)
        .bindArray("ids", Long.class, memberIds.toArray())
        .mapTo(Long.class)
        .list();
    return Settlement.run(
        handle, Settlement.OF_MEMBERS, memberIds, new Settlement.Note(Reason.RULES, now));
  }
}
