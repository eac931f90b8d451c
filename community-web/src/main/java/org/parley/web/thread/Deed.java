package org.parley.web.thread;

import java.util.Map;
import org.parley.community.problem.Invalid;
import org.parley.web.page.Done;

/**
 * Something that a member wants done in a thread.
 *
 * @param address the page that it was sent from
 * @param fields what the form said
 */
record Deed(long threadId, String address, Map<String, String> fields) {

  String what() {
    return field("do");
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The post that it is about. */
  long postId() {
    return number("post");
  }

  int value() {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(number("value"), Integer.MAX_VALUE));
  }

  /** The page that it was sent from, at its post. */
  String back() {
    return Done.without(address) + "#post-" + postId();
  }

  private long number(String name) {
    try {
      return Long.parseLong(field(name));
    } catch (NumberFormatException e) {
      throw new Invalid(name, "form.incomplete");
    }
  }
}
