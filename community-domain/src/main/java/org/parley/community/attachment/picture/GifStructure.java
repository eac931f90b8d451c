package org.parley.community.attachment.picture;

import java.io.ByteArrayOutputStream;
import org.parley.community.attachment.content.Refusals;

/**
 * Reads the blocks of a GIF, counts its frames, and keeps what draws and times them: comments, XMP
 * and what other programs left are dropped.
 */
final class GifStructure {

  private static final int HEADER = 6;
  private static final int IMAGE = 0x2c;
  private static final int EXTENSION = 0x21;
  private static final int TRAILER = 0x3b;
  private static final int GRAPHIC_CONTROL = 0xf9;
  private static final int APPLICATION = 0xff;

  private final Bytes in;
  private final ByteArrayOutputStream clean = new ByteArrayOutputStream();
  private int width;
  private int height;
  private int frames;

  private GifStructure(byte[] file) {
    in = new Bytes(file, 0);
  }

  static Structure of(byte[] file) {
    return new GifStructure(file).read();
  }

  private Structure read() {
    in.skip(HEADER);
    width = in.u16le();
    height = in.u16le();
    int flags = in.u8();
    in.skip(2).skip(colours(flags));
    in.copySince(0, clean);
    while (block()) {
      // until the trailer
    }
    if (width == 0 || height == 0 || frames == 0) {
      throw Refusals.broken();
    }
    return new Structure(width, height, frames, 1, null, in.at(), clean.toByteArray());
  }

  private boolean block() {
    int start = in.at();
    switch (in.u8()) {
      case TRAILER -> {
        clean.write(TRAILER);
        return false;
      }
      case IMAGE -> image(start);
      case EXTENSION -> extension(start);
      default -> throw Refusals.broken();
    }
    return true;
  }

  private void image(int start) {
    int left = in.u16le();
    int top = in.u16le();
    if (left + in.u16le() > width || top + in.u16le() > height) {
      throw Refusals.broken();
    }
    in.skip(colours(in.u8()));
    in.skip(1);
    skipParts();
    in.copySince(start, clean);
    frames++;
  }

  private void extension(int start) {
    int label = in.u8();
    boolean isNeeded =
        label == GRAPHIC_CONTROL
            || (label == APPLICATION
                && (in.startsWith("\u000bNETSCAPE2.0") || in.startsWith("\u000bANIMEXTS1.0")));
    skipParts();
    if (isNeeded) {
      in.copySince(start, clean);
    }
  }

  private void skipParts() {
    int length = in.u8();
    while (length > 0) {
      in.skip(length);
      length = in.u8();
    }
  }

  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
  }
}
