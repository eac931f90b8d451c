package org.parley.community.reply;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How reply addresses look, such as {@code reply+%s@example.org}: told by the launcher as {@code
 * parley.reply.address}, absent where replies by mail are off.
 */
record ReplyAddressForm(String form) {

  static Optional<ReplyAddressForm> ofSystem() {
    String form = System.getProperty("parley.reply.address", "").strip();
    return form.isEmpty() ? Optional.empty() : Optional.of(new ReplyAddressForm(form));
  }

  ReplyAddressForm {
    if (!form.matches("[^@%\\s]*%s[^@%\\s]*@[^@%\\s]+")) {
      throw new IllegalArgumentException(
          "Not the form of a reply address such as reply+%s@example.org");
    }
    form = form.toLowerCase(Locale.ROOT);
  }

  String with(ReplyToken token) {
    return form.replace("%s", token.value());
  }

  /** The token in an address of this form. */
  Optional<ReplyToken> tokenIn(String address) {
    String[] around = form.split("%s", 2);
    Matcher found =
        Pattern.compile(
                Pattern.quote(around[0])
                    + "([a-z2-7]{"
                    + ReplyToken.LENGTH
                    + "})"
                    + Pattern.quote(around[1]))
            .matcher(address.strip().toLowerCase(Locale.ROOT));
    return found.matches() ? Optional.of(new ReplyToken(found.group(1))) : Optional.empty();
  }

  /** Whether mail to this address is meant for us, also where its token is broken. */
  boolean resembles(String address) {
    String[] around = form.split("%s", 2);
    String folded = address.strip().toLowerCase(Locale.ROOT);
    return !around[0].isEmpty() && folded.startsWith(around[0]) && folded.endsWith(around[1]);
  }
}
