package org.parley.ops.stackexchange;

import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.ops.CommandFailed;

/**
 * The community that a dump is of. Its name is part of every external id, by which a second import
 * of the same community knows what is here already.
 */
record Site(String name) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*");

  Site {
    if (!NAME.matcher(name).matches()) {
      throw new CommandFailed(
          "A site's name is made of letters, digits, dots and hyphens; give it with --site: "
              + name);
    }
  }

  static Site of(String name) {
    return new Site(name.toLowerCase(Locale.ROOT));
  }

  String user(long id) {
    return externalId("user", id);
  }

  String tag(long id) {
    return externalId("tag", id);
  }

  /** A question is known by the same number as a thread and as a post. */
  String post(long id) {
    return externalId("post", id);
  }

  String comment(long id) {
    return externalId("comment", id);
  }

  String vote(long id) {
    return externalId("vote", id);
  }

  String badge(long id) {
    return externalId("badge", id);
  }

  private String externalId(String kind, long id) {
    return "se:" + name + ":" + kind + ":" + id;
  }
}
