package org.parley.community.reply;

/** A mail that came in becomes no post, for a reason that its sender can be told. */
class NotTaken extends RuntimeException {

  private final String reason;

  /**
   * @param reason the end of a key of the mails' words, {@code bounce.<reason>}
   */
  NotTaken(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
