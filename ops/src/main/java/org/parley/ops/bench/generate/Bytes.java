package org.parley.ops.bench.generate;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text on its way, in UTF-8: grows, is read and used again. */
final class Bytes {

  private byte[] bytes = new byte[1 << 12];
  private int length;

  Bytes add(byte[] more) {
    return add(more, more.length);
  }

  Bytes add(byte[] more, int count) {
    reserve(count);
    System.arraycopy(more, 0, bytes, length, count);
    length += count;
    return this;
  }

  Bytes add(Bytes more) {
    return add(more.bytes, more.length);
  }

  Bytes add(String more) {
    return add(more.getBytes(StandardCharsets.UTF_8));
  }

  Bytes add(char ascii) {
    reserve(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  Bytes addShort(int value) {
    reserve(Short.BYTES);
    bytes[length++] = (byte) (value >>> 8);
    bytes[length++] = (byte) value;
    return this;
  }

  Bytes addInt(int value) {
    return addShort(value >>> 16).addShort(value);
  }

  Bytes addLong(long value) {
    return addInt((int) (value >>> 32)).addInt((int) value);
  }

  private void reserve(int count) {
    if (length + count > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
    }
  }

  void clear() {
    length = 0;
  }

  int length() {
    return length;
  }

  /** The bytes themselves, of which the first {@link #length()} count. */
  byte[] array() {
    return bytes;
  }

  byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
