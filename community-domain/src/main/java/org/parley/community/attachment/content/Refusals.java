package org.parley.community.attachment.content;

import org.parley.community.problem.Invalid;

/** Why a file is turned down. */
public final class Refusals {

  private static final String FIELD = "file";

  private Refusals() {}

  /** It came without a byte. */
  public static Invalid empty() {
    return refusal("empty");
  }

  /**
   * @param most bytes that it may have
   */
  public static Invalid tooLarge(long most) {
    return refusal("too-large", most / AttachmentLimits.MEGABYTE);
  }

  /** Not on the list of types. */
  static Invalid type() {
    return refusal("type");
  }

  /** It claims to be something and cannot be read as that. */
  public static Invalid broken() {
    return refusal("broken");
  }

  /** It is two things at once. */
  public static Invalid polyglot() {
    return refusal("polyglot");
  }

  /** It grows beyond all measure when it is opened. */
  public static Invalid bomb() {
    return refusal("bomb");
  }

  /**
   * @param width of the picture
   * @param most pixels that it may have
   */
  public static Invalid pixels(long width, long height, long most) {
    return refusal("pixels", width, height, most / 1_000_000);
  }

  /**
   * @param most frames of an animation
   */
  public static Invalid frames(int most) {
    return refusal("frames", most);
  }

  /** An archive whose parts want to be written elsewhere. */
  static Invalid path() {
    return refusal("path");
  }

  /** Locked with a password, so that nobody can look into it. */
  static Invalid locked() {
    return refusal("locked");
  }

  /** A document that runs programs. */
  static Invalid script() {
    return refusal("script");
  }

  private static Invalid refusal(String code, Object... arguments) {
    return new Invalid(FIELD, "attachment." + code, arguments);
  }
}
