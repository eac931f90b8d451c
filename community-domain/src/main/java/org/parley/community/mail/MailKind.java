package org.parley.community.mail;

/** Why a mail is written; what it is about decides what is looked at before it goes. */
public enum MailKind {
  /** About the recipient's account: goes whatever they have switched off. */
  ACCOUNT,
  /** Tells a member at once of what happened. */
  NOTICE,
  /** What a member may have missed in a day or a week. */
  DIGEST,
  /** Says why a mail that came in could not be taken. */
  BOUNCE
}
