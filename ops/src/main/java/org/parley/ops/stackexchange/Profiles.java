package org.parley.ops.stackexchange;

import java.net.URI;
import java.net.URISyntaxException;
import org.parley.community.markup.Markup;
import org.parley.ops.ingest.IncomingMember;

/** What users told about themselves, made fit to be shown here. */
final class Profiles {

  static final int LONGEST_NAME = 80;
  private static final int LONGEST_LOCATION = 100;
  private static final int LONGEST_WEBSITE = 200;

  private final Markup markup;

  Profiles(Markup markup) {
    this.markup = markup;
  }

  IncomingMember.Card card(DumpRow user) {
    String name = line(user.text("DisplayName", ""), LONGEST_NAME);
    String about = user.text("AboutMe", "").strip();
    return new IncomingMember.Card(
        name.isEmpty() ? "user" + user.id() : name,
        about,
        about.isEmpty() ? "" : markup.sanitizeImported(about),
        line(user.text("Location", ""), LONGEST_LOCATION),
        website(user.text("WebsiteUrl", "").strip()));
  }

  /** One line without control characters, cut where it is too long, never within a character. */
  static String line(String text, int longest) {
    String line = text.replaceAll("(?U)[\\s\\p{Z}\\p{Cc}]+", " ").replaceAll("\\p{Cf}", "").strip();
    if (line.length() <= longest) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest;
    return line.substring(0, end).strip();
  }

  /** An address of the web, or nothing. */
  private static String website(String address) {
    try {
      URI uri = new URI(address);
      boolean isWeb = "http".equalsIgnoreCase(uri.getScheme()) || isSecure(uri);
      return isWeb && uri.getHost() != null && address.length() <= LONGEST_WEBSITE ? address : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private static boolean isSecure(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme());
  }
}
