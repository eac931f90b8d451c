package org.parley.community.member;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.parley.community.personaldata.CardNumbers;
import org.parley.community.problem.Invalid;

/**
 * What members tell about themselves, checked and cleaned.
 *
 * @param about Markdown, at most 5,000 characters
 * @param website an http or https address, or empty
 */
public record Profile(String displayName, String about, String location, String website) {

  public static final int LONGEST_NAME = 80;
  private static final int LONGEST_ABOUT = 5_000;
  private static final int LONGEST_LOCATION = 100;
  private static final int LONGEST_WEBSITE = 200;

  public Profile {
    displayName = PlainLine.required("displayName", displayName, LONGEST_NAME);
    location = PlainLine.optional("location", location, LONGEST_LOCATION);
    website = checked(PlainLine.optional("website", website, LONGEST_WEBSITE));
    about = about == null ? "" : CardNumbers.masked(about.strip());
    if (about.length() > LONGEST_ABOUT) {
      throw new Invalid("about", "text.too-long", LONGEST_ABOUT);
    }
    if (about.codePoints().anyMatch(Profile::isUnstorable)) {
      throw new Invalid("about", "text.characters");
    }
  }

  private static boolean isUnstorable(int codePoint) {
    return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
  }

  private static String checked(String website) {
    if (website.isEmpty()) {
      return website;
    }
    try {
      URI uri = new URI(website);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null) {
        return uri.toASCIIString();
      }
    } catch (URISyntaxException e) {
      throw invalidWebsite();
    }
    throw invalidWebsite();
  }

  private static Invalid invalidWebsite() {
    return new Invalid("website", "website.invalid");
  }
}
