package org.parley.community.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.community.account.ProfileChanged;
import org.parley.community.notification.InboxChanged;
import org.parley.community.notification.InboxesChanged;
import org.parley.community.thread.AnswerPosted;
import org.parley.community.thread.PostDeleted;
import org.parley.community.thread.PostEdited;
import org.parley.community.thread.PostHidden;
import org.parley.community.thread.ThreadEvent;
import org.parley.community.thread.ThreadMerged;
import org.parley.community.thread.ThreadMoved;
import org.parley.community.vote.PostVoted;

class ReachTest {

  /** Something that happens to a thread, and that nobody has named. */
  private record Renamed(long threadId, Instant at) implements ThreadEvent {}

  @Test
  void whatIsAddedOrCountedShowsInItsThreadAndInLists() {
    assertThat(Reach.of(AnswerPosted.class)).isEqualTo(Reach.THREADS);
    assertThat(Reach.of(PostVoted.class)).isEqualTo(Reach.THREADS);
  }

  @Test
  void whatIsTakenAwayOrSaidOtherwiseShowsEverywhere() {
    assertThat(
            Stream.of(
                PostHidden.class,
                PostDeleted.class,
                PostEdited.class,
                ThreadMoved.class,
                ThreadMerged.class,
                ProfileChanged.class))
        .allMatch(event -> Reach.of(event) == Reach.EVERYTHING);
  }

  @Test
  void whatNobodyHasNamedShowsEverywhere() {
    assertThat(Reach.of(Renamed.class)).isEqualTo(Reach.EVERYTHING);
  }

  @Test
  void anInboxIsSeenByItsOwnerOnly() {
    assertThat(Reach.of(InboxChanged.class)).isEqualTo(Reach.NOTHING);
    assertThat(Reach.of(InboxesChanged.class)).isEqualTo(Reach.NOTHING);
  }
}
