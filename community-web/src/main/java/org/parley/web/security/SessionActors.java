package org.parley.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.community.member.Actor;
import org.parley.community.member.Actors;
import org.parley.community.space.Doors;
import org.parley.web.trip.PageTrip;

/** The member of a session, read together with the spaces where a request needs both. */
@RequestScoped
public class SessionActors {

  @Inject Actors actors;
  @Inject Doors doors;
  @Inject PageTrip trip;

  Optional<Actor> find(SessionMember member) {
    Supplier<Optional<Actor>> found = trip.ask(actors.reading(member.id(), member.epoch()));
    doors.foresee(trip.trip());
    return found.get();
  }
}
