package org.parley.community.member;

import java.util.Locale;
import java.util.regex.Pattern;
import org.parley.community.problem.Invalid;

/**
 * An e-mail address of the usual shape, in lower case. It holds no space, line break or comma, so
 * that it can stand in a mail's header as it is.
 */
public record EmailAddress(String value) {

  // RFC 5321 4.5.3.1.3: a path of 256 characters with its two angle brackets
  private static final int LONGEST = 254;
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?=.{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

  public EmailAddress {
    if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
      throw new Invalid("email", "email.invalid");
    }
  }

  /** Trims and lowers what somebody typed. */
  public static EmailAddress of(String typed) {
    return new EmailAddress(typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT));
  }

  /** What stands before the {@code @}. */
  public String localPart() {
    return value.substring(0, value.indexOf('@'));
  }
}
