package org.parley.community.mail;

import org.parley.community.setting.Place;

/** The name that stands behind the {@code @} of what this community makes up for mails. */
public final class MailHost {

  private MailHost() {}

  public static String name() {
    String host = Place.ofSystem().url().getHost();
    // an IPv6 literal has brackets and colons, which a Message-ID may not
    return host == null || host.startsWith("[") ? "localhost" : host;
  }
}
