package org.parley.community.reply;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The unguessable part of a reply address: 130 random bits in 26 letters and digits, without regard
 * to case, because mail servers on the way may fold it.
 */
record ReplyToken(String value) {

  static final int LENGTH = 26;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final SecureRandom RANDOM = new SecureRandom();

  ReplyToken {
    value = value.toLowerCase(Locale.ROOT);
  }

  static ReplyToken make() {
    StringBuilder token = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      token.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return new ReplyToken(token.toString());
  }

  /** SHA-256 in hex, the only form that is stored. */
  String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
