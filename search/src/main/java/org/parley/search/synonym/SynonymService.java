package org.parley.search.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Lists and edits synonyms: administrators' work. The next search already knows a change. */
@ApplicationScoped
@Transactional
public class SynonymService {

  private static final int MOST_LINES = 5_000;

  @Inject SynonymBook book;
  @Inject Clock clock;

  /** By their first word. */
  public List<SynonymEntry> list(Actor actor) {
    requireAdministrator(actor);
    return book.all();
  }

  /**
   * @throws NotFound {@code synonym.unknown}
   */
  public SynonymEntry find(Actor actor, long id) {
    requireAdministrator(actor);
    return book.find(id).orElseThrow(SynonymService::unknown);
  }

  /**
   * Adds lines such as {@code PV, photovoltaics} or {@code inverter => converter}: all of them or,
   * when one is wrong, none. Blank lines and those that begin with {@code #} say nothing.
   *
   * @return how many there were
   * @throws Invalid for the field {@code lines}, naming the line
   */
  public int add(Actor actor, String lines) {
    requireAdministrator(actor);
    List<SynonymLine> added =
        (lines == null ? "" : lines)
            .lines()
            .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("#"))
            .map(SynonymLine::parse)
            .toList();
    if (added.isEmpty()) {
      throw new Invalid("lines", "synonym.none");
    }
    if (book.count() + added.size() > MOST_LINES) {
      throw new Conflict("synonym.full", MOST_LINES);
    }
    book.add(added, actor.name(), clock.instant());
    return added.size();
  }

  /**
   * @throws Invalid for the field {@code lines}
   * @throws NotFound {@code synonym.unknown}
   */
  public void change(Actor actor, long id, String line) {
    requireAdministrator(actor);
    if (!book.change(
        id, SynonymLine.parse(line == null ? "" : line), actor.name(), clock.instant())) {
      throw unknown();
    }
  }

  /**
   * @throws NotFound {@code synonym.unknown}
   */
  public void remove(Actor actor, long id) {
    requireAdministrator(actor);
    if (!book.remove(id)) {
      throw unknown();
    }
  }

  private static NotFound unknown() {
    return new NotFound("synonym.unknown");
  }

  private static void requireAdministrator(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("synonym.administrator");
    }
  }
}
