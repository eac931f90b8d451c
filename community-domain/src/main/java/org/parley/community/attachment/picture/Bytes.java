package org.parley.community.attachment.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.parley.community.attachment.content.Refusals;

/**
 * A place in a file's bytes that moves on as they are read; running off the end refuses the file.
 */
final class Bytes {

  private final byte[] bytes;
  private int at;

  Bytes(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int at() {
    return at;
  }

  boolean isAtEnd() {
    return at >= bytes.length;
  }

  Bytes skip(long count) {
    if (count < 0 || count > bytes.length - at) {
      throw Refusals.broken();
    }
    at += (int) count;
    return this;
  }

  int u8() {
    skip(1);
    return bytes[at - 1] & 0xff;
  }

  int u16() {
    return u8() << 8 | u8();
  }

  /** Little-endian. */
  int u16le() {
    return u8() | u8() << 8;
  }

  int u24le() {
    return u16le() | u8() << 16;
  }

  long u32() {
    return (long) u16() << 16 | u16();
  }

  long u32le() {
    return u16le() | (long) u16le() << 16;
  }

  String ascii(int length) {
    skip(length);
    return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
  }

  boolean startsWith(String word) {
    return bytes.length - at >= word.length()
        && new Bytes(bytes, at).ascii(word.length()).equals(word);
  }

  byte[] copy(int length) {
    skip(length);
    return java.util.Arrays.copyOfRange(bytes, at - length, at);
  }

  /** Copies what was read since there. */
  void copySince(int start, ByteArrayOutputStream out) {
    out.write(bytes, start, at - start);
  }
}
