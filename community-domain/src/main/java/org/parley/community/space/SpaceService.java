package org.parley.community.space;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Makes, changes and removes spaces: an administrator's work. */
@ApplicationScoped
@Transactional
public class SpaceService {

  @Inject Spaces spaces;

  public long create(Actor actor, SpaceForm form) {
    requireAdministrator(actor);
    requireFree(form.slug());
    Space space = new Space(form, groupOf(form));
    spaces.add(space);
    return space.id();
  }

  /** Changes the space that has the given slug now; the form may give it another. */
  public void change(Actor actor, String slug, SpaceForm form) {
    requireAdministrator(actor);
    Space space = find(slug);
    if (!slug.equals(form.slug())) {
      requireFree(form.slug());
    }
    space.describe(form, groupOf(form));
  }

  /**
   * Removes an empty space.
   *
   * @throws Conflict when there are threads in it
   */
  public void remove(Actor actor, String slug) {
    requireAdministrator(actor);
    Space space = find(slug);
    if (spaces.holdsThreads(space)) {
      throw new Conflict("space.not-empty");
    }
    spaces.remove(space);
  }

  private Space find(String slug) {
    return spaces.findBySlug(slug).orElseThrow(() -> new NotFound("space.not-found"));
  }

  private void requireFree(String slug) {
    if (spaces.findBySlug(slug).isPresent()) {
      throw new Invalid("slug", "space.slug-taken", slug);
    }
  }

  private Long groupOf(SpaceForm form) {
    if (form.access() != SpaceAccess.GROUP) {
      return null;
    }
    return spaces
        .groupByName(form.group())
        .orElseThrow(() -> new Invalid("group", "group.unknown", form.group()));
  }

  private static void requireAdministrator(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw new NotAllowed("administrator.required");
    }
  }
}
