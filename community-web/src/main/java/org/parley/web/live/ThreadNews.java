package org.parley.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.community.live.PostPulse;
import org.parley.community.live.PostsAsked;
import org.parley.community.live.ThreadPulse;
import org.parley.community.live.ThreadPulses;
import org.parley.community.space.Visibility;
import org.parley.community.thread.MergedThreads;

/** Tells the pages that show a thread what is different in it. */
@ApplicationScoped
public class ThreadNews {

  @Inject Channels channels;
  @Inject Audience audience;
  @Inject ThreadPulses pulses;
  @Inject MergedThreads merged;
  @Inject Tellings tellings;

  /** Something happened to the thread and to these of its posts. */
  void tell(long threadId, Set<Long> posts) {
    List<Channel> watching = channels.those(channel -> channel.watchesThread(threadId));
    if (!watching.isEmpty()) {
      audience.tell(
          watching,
          pulses.authors(Set.of(threadId), posts),
          (eyes, theirs) -> tell(eyes, theirs, new Watch.OfThread(threadId, asked(posts))));
    }
  }

  /** What a page that has just connected does not show yet. */
  void catchUp(Channel channel, Watch.OfThread watch) {
    audience.tell(List.of(channel), Set.of(), (eyes, theirs) -> tell(eyes, theirs, watch));
  }

  private void tell(Visibility eyes, List<Channel> channels, Watch.OfThread watch) {
    Optional<ThreadPulse> pulse = pulses.read(eyes, watch.threadId(), watch.shown());
    Optional<String> onward =
        pulse.filter(ThreadPulse::isPublished).isPresent()
            ? Optional.empty()
            : merged.target(eyes, watch.threadId()).map(tellings::merged);
    boolean over = pulse.isEmpty() || onward.isPresent();
    String text =
        onward.orElseGet(() -> pulse.map(seen -> told(seen, watch)).orElse(Tellings.LOST));
    for (Channel channel : channels) {
      if (over) {
        channel.watch(new Watch.Nothing());
      }
      channel.send(text);
    }
  }

  private String told(ThreadPulse seen, Watch.OfThread watch) {
    return tellings.thread(seen, gone(watch.shown().ids(), seen));
  }

  /** Posts of the thread that are not for this reader, or not any more. */
  private static List<Long> gone(Set<Long> asked, ThreadPulse seen) {
    List<Long> there = seen.posts().stream().map(PostPulse::id).toList();
    return asked.stream().filter(id -> !there.contains(id)).toList();
  }

  private static PostsAsked asked(Set<Long> posts) {
    return PostsAsked.only(posts);
  }
}
