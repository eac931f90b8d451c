package org.parley.ops.stackexchange;

import java.nio.file.Path;
import java.time.Instant;
import org.parley.community.markup.Markup;
import org.parley.ops.ingest.IngestConnection;
import org.parley.ops.ingest.Progress;

/** What every part of one import shares: where from, where to, as whom, and the counts. */
record ImportRun(
    Path directory,
    IngestConnection connection,
    Site site,
    boolean writes,
    Instant begun,
    Markup markup,
    Progress progress,
    Reconciliation reconciliation) {

  DumpFile file(String name) {
    return new DumpFile(directory.resolve(name + ".xml"));
  }

  Profiles profiles() {
    return new Profiles(markup);
  }
}
