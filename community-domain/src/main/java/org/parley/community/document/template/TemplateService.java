package org.parley.community.document.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Keeps the templates: staff's work. What was begun with one never changes with it. */
@ApplicationScoped
@Transactional
@TakesPart
public class TemplateService {

  @Inject Clock clock;
  @Inject Templates templates;

  /**
   * Adds one.
   *
   * @throws Conflict when there is one of that name
   */
  public long add(Actor actor, TemplateForm form) {
    requireStaff(actor);
    requireFree(form, 0);
    return templates.add(form, actor.id(), clock.instant());
  }

  /**
   * Changes one.
   *
   * @param version the version that was read
   * @throws Conflict when somebody changed it since, or another one has that name
   */
  public void change(Actor actor, long id, int version, TemplateForm form) {
    requireStaff(actor);
    Template template = find(id);
    requireFree(form, id);
    Template read =
        new Template(id, template.name(), template.description(), template.body(), version);
    if (!templates.change(read, form, actor.id(), clock.instant())) {
      throw new Conflict("template.stale");
    }
  }

  public void remove(Actor actor, long id) {
    requireStaff(actor);
    templates.remove(find(id).id());
  }

  private Template find(long id) {
    return templates.find(id).orElseThrow(() -> new NotFound("template.not-found"));
  }

  private void requireFree(TemplateForm form, long exceptId) {
    if (templates.isTaken(form.name(), exceptId)) {
      throw new Conflict("template.taken", form.name());
    }
  }

  private static void requireStaff(Actor actor) {
    if (!actor.isStaff() || actor.isOperator()) {
      throw new NotAllowed("template.staff-only");
    }
  }
}
