package org.parley.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.parley.community.live.ListPulse;
import org.parley.community.live.ListPulses;
import org.parley.community.live.ThreadPulses;

/** Tells the pages that show lists which threads rose. */
@ApplicationScoped
public class ListNews {

  @Inject Channels channels;
  @Inject Audience audience;
  @Inject ThreadPulses threads;
  @Inject ListPulses pulses;
  @Inject Tellings tellings;

  /** Something was written in these threads. */
  void tell(Set<Long> risen) {
    List<Channel> watching = channels.those(channel -> channel.watch() instanceof Watch.OfList);
    if (!watching.isEmpty() && !risen.isEmpty()) {
      audience.tell(
          watching,
          threads.authors(risen, Set.of()),
          (eyes, theirs) -> tell(theirs, pulses.read(eyes, risen)));
    }
  }

  /** What rose since a page's list was made. */
  void catchUp(Channel channel, Watch.OfList watch) {
    audience.tell(
        List.of(channel),
        Set.of(),
        (eyes, theirs) -> tell(theirs, pulses.since(eyes, watch.since())));
  }

  private void tell(List<Channel> channels, List<ListPulse> risen) {
    for (Channel channel : channels) {
      if (channel.watch() instanceof Watch.OfList list) {
        List<ListPulse> shown =
            risen.stream().filter(thread -> thread.isIn(list.space(), list.tag())).toList();
        if (!shown.isEmpty()) {
          channel.send(tellings.list(shown));
        }
      }
    }
  }
}
