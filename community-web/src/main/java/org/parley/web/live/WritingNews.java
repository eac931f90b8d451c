package org.parley.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.parley.community.live.PostsAsked;
import org.parley.community.live.ThreadPulses;
import org.parley.community.live.Writer;
import org.parley.community.live.Writers;

/** Tells members who look at a thread that somebody else is writing there. */
@ApplicationScoped
public class WritingNews {

  @Inject Channels channels;
  @Inject Audience audience;
  @Inject ThreadPulses pulses;
  @Inject Writers writers;
  @Inject Tellings tellings;

  void tell(long threadId, Set<Long> members) {
    List<Channel> watching =
        channels.those(channel -> channel.watchesThread(threadId) && !channel.reader().isVisitor());
    if (watching.stream().allMatch(channel -> members.contains(channel.reader().memberId()))
        && members.size() == 1) {
      return;
    }
    List<Writer> names = writers.of(members);
    audience.tell(
        watching,
        pulses.authors(Set.of(threadId), Set.of()),
        (eyes, theirs) -> {
          if (pulses.read(eyes, threadId, PostsAsked.none()).isPresent()) {
            theirs.forEach(channel -> tell(channel, threadId, names));
          }
        });
  }

  private void tell(Channel channel, long threadId, List<Writer> names) {
    List<Writer> others =
        names.stream().filter(each -> !channel.reader().isMember(each.memberId())).toList();
    if (!others.isEmpty()) {
      channel.send(tellings.writing(threadId, others));
    }
  }
}
