package org.parley.community.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.space.Space;
import org.parley.community.space.Spaces;
import org.parley.community.space.Visibilities;
import org.parley.community.tag.Tags;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.PinScope;

/** Turns down, before anything is done, what would fail on every thread. */
@ApplicationScoped
public class BulkCheck {

  private static final int LONGEST_NOTE = 300;

  @Inject Clock clock;
  @Inject Spaces spaces;
  @Inject Tags tags;
  @Inject Visibilities visibilities;

  void check(Actor actor, NewBulkAction action) {
    int threads = action.threadIds().size();
    if (threads == 0) {
      throw new Invalid("threads", "bulk.no-threads");
    } else if (threads > BulkService.MOST_THREADS) {
      throw new Invalid("threads", "bulk.too-many", BulkService.MOST_THREADS);
    }
    BulkArguments with = action.arguments();
    if (with.note() != null && with.note().length() > LONGEST_NOTE) {
      throw new Invalid("note", "note.too-long", LONGEST_NOTE);
    }
    switch (action.kind()) {
      case CLOSE -> CloseReason.ofWord(with.reason());
      case MOVE -> checkSpace(actor, with.space());
      case ADD_TAG, REMOVE_TAG -> checkTag(with.tag());
      case PIN -> checkPin(with);
      case REOPEN, UNPIN, HIDE, RESTORE, DELETE -> {}
    }
  }

  private void checkSpace(Actor actor, String slug) {
    if (slug == null || slug.isBlank()) {
      throw new Invalid("space", "space.missing");
    }
    boolean isKnown =
        spaces
            .findBySlug(slug)
            .map(Space::id)
            .filter(id -> visibilities.of(actor).seesSpace(id))
            .isPresent();
    if (!isKnown) {
      throw new Invalid("space", "space.unknown", slug);
    }
  }

  private void checkTag(String name) {
    String wanted = name == null ? "" : name;
    if (tags.findByName(wanted).isEmpty()) {
      throw new Invalid("tag", "tags.unknown", wanted);
    }
  }

  private void checkPin(BulkArguments with) {
    PinScope.ofWord(with.scope());
    if (with.until() != null && !with.until().isAfter(clock.instant())) {
      throw new Invalid("until", "pin.until-past");
    }
  }
}
