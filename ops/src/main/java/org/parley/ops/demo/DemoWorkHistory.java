package org.parley.ops.demo;

import java.util.Objects;
import org.parley.ops.ingest.IngestConnection;

/** Writes down what was done to the demo's follow-ups, with their notes and links. */
final class DemoWorkHistory {

  private static final String ENTRY =
      """
      insert into follow_up_entry (follow_up_id, deed, actor_id, before, after, note, at)
      values (?, ?, ?, '', ?, ?, cast(? as timestamptz))\
      """;

  private static final String LINK =
      """
      insert into follow_up_link (follow_up_id, thread_id, linked_by, linked_at)
      select ?, t.id, ?, cast(? as timestamptz) from thread t where t.title = ?\
      """;

  private final IngestConnection connection;
  private final DemoPeople people;
  private final DemoMoments moments;

  DemoWorkHistory(IngestConnection connection, DemoPeople people, DemoMoments moments) {
    this.connection = connection;
    this.people = people;
    this.moments = moments;
  }

  /** One thing that was done. */
  private record Entry(String deed, String by, String after, String note, Integer minutes) {}

  void write(long followUpId, DemoWork.FollowUp told) {
    String owner = told.owner();
    String ownerId = Objects.toString(people.idOrNull(owner), "");
    String priority = DemoDesk.upper(told.priority());
    write(followUpId, new Entry("OPENED", told.by(), priority, "", told.opened()));
    write(followUpId, new Entry("ASSIGNED", owner, ownerId, "", told.taken()));
    write(followUpId, new Entry("RESPONDED", owner, "", "", told.responded()));
    for (DemoWork.Note note : told.notes()) {
      write(followUpId, new Entry("NOTE", note.by(), "", note.text(), note.at()));
    }
    write(followUpId, new Entry("WAITING", owner, "", "", told.waiting()));
    if (told.again() != null) {
      write(followUpId, new Entry("DONE", owner, "BY_HAND", "", told.again().done()));
      write(followUpId, new Entry("REOPENED", owner, "ASSIGNED", "", told.again().reopened()));
    }
    write(followUpId, new Entry("DONE", owner, "BY_HAND", told.outcome(), told.done()));
    for (String title : told.links()) {
      String at = moments.ago(told.taken()).toString();
      connection.execute(LINK, followUpId, people.id(owner), at, title);
    }
  }

  /** What has no time did not happen. */
  private void write(long followUpId, Entry entry) {
    if (entry.minutes() != null) {
      connection.execute(
          ENTRY,
          followUpId,
          entry.deed(),
          people.idOrNull(entry.by()),
          entry.after(),
          entry.note(),
          moments.ago(entry.minutes()).toString());
    }
  }
}
