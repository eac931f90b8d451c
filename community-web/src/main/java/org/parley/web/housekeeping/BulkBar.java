package org.parley.web.housekeeping;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.parley.community.bulk.BulkKind;
import org.parley.community.bulk.BulkPolicy;
import org.parley.web.security.CurrentActor;

/** What staff can do to the threads that they tick in a list. */
@Named
@RequestScoped
public class BulkBar {

  @Inject CurrentActor currentActor;

  /** Whether lists offer boxes to tick. */
  public boolean isAvailable() {
    return BulkPolicy.mayUse(currentActor.actor());
  }

  /** The words of the actions; lists show nothing that could be restored. */
  public List<String> getActions() {
    return Stream.of(BulkKind.values())
        .filter(kind -> kind != BulkKind.RESTORE)
        .filter(kind -> BulkPolicy.mayUse(currentActor.actor(), kind))
        .map(BulkKind::word)
        .toList();
  }
}
