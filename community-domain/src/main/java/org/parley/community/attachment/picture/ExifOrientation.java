package org.parley.community.attachment.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds, in EXIF, how a camera was held; 1, upright, where that cannot be read. */
final class ExifOrientation {

  private static final int TAG = 0x0112;
  private static final int ENTRY = 12;

  private ExifOrientation() {}

  /**
   * @param from where the TIFF header begins
   */
  static int of(byte[] file, int from, int to) {
    if (from < 0 || to > file.length || to - from < 8) {
      return 1;
    }
    ByteBuffer tiff = ByteBuffer.wrap(file, from, to - from).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return 1;
    }
    int entries = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if (entry + ENTRY > tiff.limit()) {
        return 1;
      }
      if ((tiff.getShort(entry) & 0xffff) == TAG) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }
}
