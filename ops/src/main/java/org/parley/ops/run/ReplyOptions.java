package org.parley.ops.run;

import java.net.URI;
import java.net.URISyntaxException;
import org.parley.ops.CommandFailed;
import picocli.CommandLine.Option;

/** The options by which members answer by e-mail: both, or neither. */
final class ReplyOptions {

  @Option(
      names = "--imap",
      paramLabel = "MAILBOX",
      description =
          "The mailbox in which replies by mail arrive,"
              + " imap[s]://user:password@host:port/INBOX; needs --reply-address.")
  private String imap;

  @Option(
      names = "--reply-address",
      paramLabel = "ADDRESS",
      description =
          "The address that members reply to, with %%s where a secret of 26 letters goes:"
              + " reply+%%s@example.org.")
  private String address;

  /** The mailbox, or nothing when none is read. */
  String imap() {
    requireBoth();
    if (imap == null) {
      return "";
    }
    try {
      URI mailbox = new URI(imap);
      boolean understood =
          ("imap".equals(mailbox.getScheme()) || "imaps".equals(mailbox.getScheme()))
              && mailbox.getHost() != null
              && mailbox.getRawUserInfo() != null
              && mailbox.getRawUserInfo().contains(":");
      if (understood) {
        return imap;
      }
    } catch (URISyntaxException fallThrough) {
      // said below, for both cases alike and without the password that stands in the text
    }
    throw new CommandFailed("--imap is imap[s]://user:password@host:port/INBOX");
  }

  String address() {
    requireBoth();
    if (address == null) {
      return "";
    }
    if (!address.matches("[^@%\\s]*%s[^@%\\s]*@[^@%\\s]+")) {
      throw new CommandFailed("--reply-address has %s before the @, as in reply+%s@example.org");
    }
    return address;
  }

  private void requireBoth() {
    if ((imap == null) != (address == null)) {
      throw new CommandFailed("--imap and --reply-address belong together: give both or neither");
    }
  }
}
