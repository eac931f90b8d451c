package org.parley.web.admin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;

/** A part of the administration, with everything under its address, and who may open it. */
public enum AdminSection {
  SPACES("grid", actor -> actor.is(Role.ADMINISTRATOR)),
  TAGS("tag", Actor::isStaff),
  MEMBERS("user", Actor::keepsOrder),
  GROUPS("users", actor -> actor.is(Role.ADMINISTRATOR)),
  BADGES("badge", actor -> actor.is(Role.ADMINISTRATOR)),
  IDEAS("idea", actor -> actor.is(Role.ADMINISTRATOR)),
  BLOGS("feed", actor -> actor.is(Role.ADMINISTRATOR)),
  EXPERTS("expert", actor -> actor.is(Role.ADMINISTRATOR)),
  SLA("clock", actor -> actor.is(Role.ADMINISTRATOR)),
  ROUTING("split", actor -> actor.is(Role.ADMINISTRATOR)),
  MAIL("mail", actor -> actor.is(Role.ADMINISTRATOR)),
  CASES("lifebuoy", actor -> actor.is(Role.ADMINISTRATOR)),
  WEBHOOKS("webhook", actor -> actor.is(Role.ADMINISTRATOR)),
  SCREENING("shield", actor -> actor.is(Role.ADMINISTRATOR)),
  SYNONYMS("search", actor -> actor.is(Role.ADMINISTRATOR)),
  REPUTATION("up", actor -> actor.is(Role.ADMINISTRATOR)),
  SYSTEM("server", actor -> actor.is(Role.ADMINISTRATOR));

  static final String ROOT = "/admin";

  private final String icon;
  private final Predicate<Actor> right;

  AdminSection(String icon, Predicate<Actor> right) {
    this.icon = icon;
    this.right = right;
  }

  /** The section that a path is in; empty for the front door and for what does not exist. */
  static Optional<AdminSection> of(String path) {
    return Arrays.stream(values()).filter(section -> section.holds(path)).findFirst();
  }

  /** Whether the actor may open at least one of them. */
  static boolean anyOpenTo(Actor actor) {
    return Arrays.stream(values()).anyMatch(section -> section.isOpenTo(actor));
  }

  boolean isOpenTo(Actor actor) {
    return right.test(actor);
  }

  boolean holds(String path) {
    return path.equals(getAddress()) || path.startsWith(getAddress() + "/");
  }

  public String getAddress() {
    return ROOT + "/" + getWord();
  }

  /** Its word in addresses and in the bundle. */
  public String getWord() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String getIcon() {
    return icon;
  }
}
