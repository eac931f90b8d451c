package org.parley.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.community.member.Actor;
import org.parley.moderation.followup.FollowUpPulses;

/**
 * Tells open lists of follow-ups how many came since they were made: a number, counted for each
 * reader by what they serve at this moment. Whoever does not work on any hears that there is
 * nothing.
 */
@ApplicationScoped
public class WorkNews {

  @Inject Channels channels;
  @Inject Audience audience;
  @Inject FollowUpPulses pulses;
  @Inject Tellings tellings;

  /** A follow-up came or went. */
  void tell() {
    tell(channels.those(channel -> channel.watch() instanceof Watch.OfWork));
  }

  /** What came since a page's list was made. */
  void catchUp(Channel channel) {
    tell(List.of(channel));
  }

  private void tell(List<Channel> watching) {
    if (!watching.isEmpty()) {
      audience.tell(
          watching,
          // each serves spaces of their own
          watching.stream()
              .map(channel -> channel.reader().memberId())
              .filter(Objects::nonNull)
              .collect(Collectors.toSet()),
          (eyes, theirs) -> theirs.forEach(channel -> tell(eyes.actor(), channel)));
    }
  }

  private void tell(Actor reader, Channel channel) {
    if (channel.watch() instanceof Watch.OfWork list) {
      Optional<Integer> fresh = pulses.fresh(reader, list.filter(), list.after());
      if (fresh.isPresent()) {
        channel.send(tellings.work(fresh.get()));
      } else {
        channel.watch(new Watch.Nothing());
        channel.send(Tellings.LOST);
      }
    }
  }
}
