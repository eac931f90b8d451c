package org.parley.community.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.mail.MailGuard;
import org.parley.community.mail.MailKind;

/** A digest that could not go as it was written is written anew, with what may still be told. */
@ApplicationScoped
public class DigestGuard implements MailGuard {

  @Inject Digests digests;

  @Override
  public boolean admits(Waiting mail) {
    return true;
  }

  @Override
  public void takenBack(Waiting mail) {
    if (mail.kind() == MailKind.DIGEST) {
      digests.takeBack(mail.id());
    }
  }
}
