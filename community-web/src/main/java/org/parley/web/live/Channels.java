package org.parley.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** The open pages of this node, and how many there may be. */
@ApplicationScoped
public class Channels {

  private static final int MOST = 10_000;
  private static final int MOST_PER_MEMBER = 25;
  // an office or a school shares one address
  private static final int MOST_PER_ADDRESS = 400;

  private final Set<Channel> open = ConcurrentHashMap.newKeySet();

  /** Whether one more would be one too many. */
  boolean isFullFor(Caller caller) {
    return open.size() >= MOST
        || count(channel -> channel.caller().address().equals(caller.address())) >= MOST_PER_ADDRESS
        || (!caller.reader().isVisitor()
            && count(channel -> channel.reader().isMember(caller.reader().memberId()))
                >= MOST_PER_MEMBER);
  }

  void add(Channel channel) {
    open.add(channel);
  }

  void remove(Channel channel) {
    open.remove(channel);
  }

  void close(Channel channel, Line.Ending ending) {
    open.remove(channel);
    channel.close(ending);
  }

  Collection<Channel> all() {
    return List.copyOf(open);
  }

  List<Channel> those(Predicate<Channel> condition) {
    return open.stream().filter(condition).toList();
  }

  public int size() {
    return open.size();
  }

  private long count(Predicate<Channel> condition) {
    return open.stream().filter(condition).count();
  }
}
