package org.parley.community.member;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.community.problem.Invalid;

/**
 * The handle that somebody chooses when joining: 3 to 30 lower-case letters, digits, dots, dashes
 * and underscores. Names that sound like the house itself are nobody's. Imported members may have
 * shorter ones.
 */
public record MemberName(String value) {

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9._-]{2,29}");
  private static final Set<String> RESERVED =
      Set.of(
          "about",
          "abuse",
          "account",
          "admin",
          "administrator",
          "agent",
          "all",
          "anonymous",
          "api",
          "bot",
          "channel",
          "community",
          "contact",
          "deleted",
          "everyone",
          "guest",
          "health",
          "help",
          "here",
          "hostmaster",
          "info",
          "login",
          "logout",
          "mail",
          "member",
          "members",
          "moderation",
          "moderator",
          "moderators",
          "new",
          "nobody",
          "no-reply",
          "noreply",
          "null",
          "official",
          "operator",
          "owner",
          "parley",
          "postmaster",
          "privacy",
          "product",
          "register",
          "root",
          "search",
          "security",
          "self",
          "settings",
          "setup",
          "sign-in",
          "signin",
          "signup",
          "staff",
          "status",
          "support",
          "system",
          "tags",
          "team",
          "undefined",
          "user",
          "visitor",
          "webmaster");

  public MemberName {
    if (!SHAPE.matcher(value).matches()) {
      throw new Invalid("name", "name.invalid");
    }
    if (isReserved(value)) {
      throw new Invalid("name", "name.reserved");
    }
  }

  /** Whether it sounds like the house: "admin." and "ad_min" would be read as the name itself. */
  public static boolean isReserved(String name) {
    return RESERVED.contains(name) || RESERVED.contains(name.replaceAll("[._-]", ""));
  }

  /** Trims and lowers what somebody typed. */
  public static MemberName of(String typed) {
    return new MemberName(typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT));
  }
}
