package org.parley.community.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.member.Actors.SessionActor;
import org.parley.community.space.Visibilities;

/**
 * Sorts readers by what they see at this moment: one query for all members and one for each circle,
 * whatever the number of readers. Members who were suspended or signed out everywhere are in none.
 */
@ApplicationScoped
public class Circles {

  @Inject Actors actors;
  @Inject Visibilities visibilities;

  /** Equal for two actors exactly when they see the same. */
  private record Eyes(boolean isSignedIn, Set<?> roles, Set<Long> groups, Long alone) {}

  /**
   * The circles of these readers.
   *
   * @param apart members who see more than others of their roles and groups, because the thing that
   *     is told of is their own
   */
  public List<Circle> of(Set<Reader> readers, Set<Long> apart) {
    Map<Long, SessionActor> members =
        actors.ofSessions(
            readers.stream()
                .map(Reader::memberId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    Map<Eyes, Actor> actorOf = new HashMap<>();
    Map<Eyes, Set<Reader>> readersOf = new HashMap<>();
    for (Reader reader : readers) {
      Actor actor = actorNow(reader, members);
      if (actor != null) {
        Long alone = actor.isSignedIn() && apart.contains(actor.id()) ? actor.id() : null;
        Eyes eyes = new Eyes(actor.isSignedIn(), actor.roles(), actor.groups(), alone);
        actorOf.putIfAbsent(eyes, actor);
        readersOf.computeIfAbsent(eyes, none -> new HashSet<>()).add(reader);
      }
    }
    return actorOf.entrySet().stream()
        .map(each -> new Circle(visibilities.of(each.getValue()), readersOf.get(each.getKey())))
        .toList();
  }

  private static Actor actorNow(Reader reader, Map<Long, SessionActor> members) {
    if (reader.isVisitor()) {
      return Actor.visitor();
    }
    SessionActor member = members.get(reader.memberId());
    return member != null && member.epoch() == reader.epoch() ? member.actor() : null;
  }
}
