package org.parley.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.parley.community.live.Circle;
import org.parley.community.live.Circles;
import org.parley.community.live.Reader;
import org.parley.community.space.Visibility;

/**
 * The door through which everything that is told has to go: who may see what is asked at the moment
 * of telling, once for all who see the same. Members who may no longer be here are sent away.
 */
@ApplicationScoped
public class Audience {

  @Inject Channels channels;
  @Inject Circles circles;

  /**
   * Has something told.
   *
   * @param apart members whose own thread or post it is
   * @param telling gets each circle's eyes and its channels
   */
  void tell(
      Collection<Channel> listening,
      Set<Long> apart,
      BiConsumer<Visibility, List<Channel>> telling) {
    Set<Reader> readers = listening.stream().map(Channel::reader).collect(Collectors.toSet());
    Set<Reader> welcome = new HashSet<>();
    for (Circle circle : circles.of(readers, apart)) {
      welcome.addAll(circle.readers());
      telling.accept(
          circle.visibility(),
          listening.stream().filter(each -> circle.readers().contains(each.reader())).toList());
    }
    listening.stream()
        .filter(channel -> !welcome.contains(channel.reader()))
        .forEach(channel -> channels.close(channel, Line.Ending.SESSION_OVER));
  }
}
