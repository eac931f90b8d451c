package org.parley.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.parley.moderation.routing.SignsOfLife;

/** An open page that answers is a sign that its reader is there; out of sight it hangs up. */
@ApplicationScoped
public class Heartbeat {

  private static final Logger LOG = Logger.getLogger(Heartbeat.class.getName());

  @Inject Channels channels;
  @Inject SignsOfLife signs;

  void note() {
    try {
      Set<Long> members =
          channels.all().stream()
              .map(channel -> channel.reader().memberId())
              .filter(Objects::nonNull)
              .collect(Collectors.toSet());
      signs.note(members);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "It was not noted who is there; the next time it is", e);
    }
  }
}
