package org.parley.community.tag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.regex.Pattern;
import org.parley.community.markup.Markup;
import org.parley.community.markup.TextRules;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Makes, describes and removes tags: staff's work. */
@ApplicationScoped
@Transactional
public class TagService {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.+#-]{0,34}");
  private static final int LONGEST_DESCRIPTION = 2_000;

  @Inject Tags tags;
  @Inject Markup markup;

  /** Makes a tag: lower-case letters, digits and {@code . + # -}, at most 35 characters. */
  public void create(Actor actor, String name, String description) {
    requireStaff(actor);
    if (name == null || !NAME.matcher(name).matches()) {
      throw new Invalid("name", "tag.name");
    }
    if (tags.findByName(name).isPresent()) {
      throw new Invalid("name", "tag.taken", name);
    }
    Tag tag = new Tag(name);
    describe(tag, description);
    tags.add(tag);
  }

  public void describe(Actor actor, String name, String description) {
    requireStaff(actor);
    describe(find(name), description);
  }

  /**
   * Removes a tag.
   *
   * @throws Conflict when a thread carries it
   */
  public void remove(Actor actor, String name) {
    requireStaff(actor);
    Tag tag = find(name);
    if (tags.isUsed(tag)) {
      throw new Conflict("tag.used");
    }
    tags.remove(tag);
  }

  private Tag find(String name) {
    return tags.findByName(name).orElseThrow(() -> new NotFound("tag.not-found"));
  }

  private void describe(Tag tag, String description) {
    String text = description == null ? "" : TextRules.normalizeBody(description);
    if (text.length() > LONGEST_DESCRIPTION) {
      throw new Invalid("description", "tag.description", LONGEST_DESCRIPTION);
    }
    tag.describe(text, markup.render(text));
  }

  private static void requireStaff(Actor actor) {
    if (!actor.isStaff()) {
      throw new NotAllowed("staff.required");
    }
  }
}
