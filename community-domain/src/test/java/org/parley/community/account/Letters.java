package org.parley.community.account;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;
import org.parley.community.sample.CommunityExtension;

/** The mails that a community has queued, as their readers would open them. */
record Letters(CommunityExtension community) {

  private static final Pattern LINK = Pattern.compile("(/\\w+)\\?token=(\\S+)");

  List<String> textsTo(String recipient) {
    return read("text", recipient);
  }

  List<String> subjectsTo(String recipient) {
    return read("subject", recipient);
  }

  /** The secret of the link in the latest mail to the address. */
  String lastToken(String recipient) {
    List<String> texts = textsTo(recipient);
    Matcher matcher = LINK.matcher(texts.get(texts.size() - 1));
    if (!matcher.find()) {
      throw new AssertionError("No link in " + texts);
    }
    return matcher.group(2);
  }

  long count() {
    return community
        .get(Jdbi.class)
        .withHandle(
            handle ->
                handle.createQuery("select count(*) from mail_outbox").mapTo(Long.class).one());
  }

  private List<String> read(String column, String recipient) {
    return community
        .get(Jdbi.class)
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select " + column + " from mail_outbox where recipient = ? order by id")
                    .bind(0, recipient)
                    .mapTo(String.class)
                    .list());
  }
}
