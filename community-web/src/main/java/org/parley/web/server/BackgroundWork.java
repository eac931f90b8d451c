package org.parley.web.server;

import java.util.List;

/**
 * What a feature does by itself while the community is deployed, on threads of its own: it holds up
 * no other feature's work. {@link JobPools} finds every bean of this kind and runs it; each node
 * runs them all, and what must not be done twice is claimed in the database.
 */
interface BackgroundWork {

  /** What there is to do; asked once. */
  List<Task> tasks();

  /** How many of the tasks run at the same time. */
  default int atOnce() {
    return 1;
  }
}
