package org.parley.community.attachment.picture;

import java.util.Set;
import org.parley.community.attachment.content.Refusals;

/** Reads the segments of a JPEG as far as its end, without decoding it. */
final class JpegStructure {

  private static final int START_OF_SCAN = 0xda;
  private static final int END = 0xd9;
  private static final int APP1 = 0xe1;
  private static final Set<Integer> NO_FRAME = Set.of(0xc4, 0xc8, 0xcc);

  private final byte[] file;
  private final Bytes in;
  private int width;
  private int height;
  private int orientation = 1;

  private JpegStructure(byte[] file) {
    this.file = file;
    this.in = new Bytes(file, 2);
  }

  static Structure of(byte[] file) {
    return new JpegStructure(file).read();
  }

  /** A file that breaks off has no end marker; whether it can be drawn is the decoder's to say. */
  private Structure read() {
    while (!in.isAtEnd() && segment()) {
      // until the end
    }
    if (width == 0 || height == 0) {
      throw Refusals.broken();
    }
    return new Structure(width, height, 1, orientation, null, in.at(), file);
  }

  private boolean segment() {
    int marker = marker();
    if (marker == END) {
      return false;
    }
    if (hasNoLength(marker)) {
      return true;
    }
    int start = in.at();
    int length = in.u16();
    if (isFrame(marker) && width == 0) {
      in.u8();
      height = in.u16();
      width = in.u16();
    } else if (marker == APP1 && in.startsWith("Exif\0\0")) {
      orientation = ExifOrientation.of(file, in.at() + 6, start + length);
    }
    in.skip(length - (in.at() - start));
    if (marker == START_OF_SCAN) {
      skipScan();
    }
    return true;
  }

  private int marker() {
    if (in.u8() != 0xff) {
      throw Refusals.broken();
    }
    int marker = in.u8();
    while (marker == 0xff) {
      marker = in.u8();
    }
    return marker;
  }

  /** Compressed data goes on until a marker that is neither an escaped 0xff nor a restart. */
  private void skipScan() {
    int at = in.at();
    while (at + 1 < file.length) {
      int next = file[at + 1] & 0xff;
      if (file[at] == (byte) 0xff && next != 0 && next != 0xff && !hasNoLength(next)) {
        in.skip(at - in.at());
        return;
      }
      at++;
    }
    in.skip(file.length - in.at());
  }

  private static boolean hasNoLength(int marker) {
    return marker == 1 || (marker >= 0xd0 && marker <= 0xd8);
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.contains(marker);
  }
}
