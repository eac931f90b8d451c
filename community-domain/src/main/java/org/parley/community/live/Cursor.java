package org.parley.community.live;

import java.util.Optional;
import org.parley.community.problem.Invalid;

/**
 * Where somebody is in a document. It is passed on and kept nowhere.
 *
 * @param client the open editor
 * @param number the step after which the text had these places
 * @param anchor where the selection was begun, in UTF-16 units
 * @param head where it ends now; the same where nothing is selected
 */
public record Cursor(String client, int number, int anchor, int head) {

  private static final String CLIENT = "[A-Za-z0-9_-]{1,40}";

  public Cursor {
    if (client == null || !client.matches(CLIENT) || number < 0 || anchor < 0 || head < 0) {
      throw new Invalid("cursor", "live.unreadable");
    }
  }

  String encode() {
    return client + ":" + number + ":" + anchor + ":" + head;
  }

  /** Empty for what a newer release of another node may say. */
  public static Optional<Cursor> decode(String words) {
    String[] parts = words.split(":");
    try {
      return parts.length < 4
          ? Optional.empty()
          : Optional.of(
              new Cursor(
                  parts[0],
                  Integer.parseInt(parts[1]),
                  Integer.parseInt(parts[2]),
                  Integer.parseInt(parts[3])));
    } catch (NumberFormatException | Invalid unknown) {
      return Optional.empty();
    }
  }
}
