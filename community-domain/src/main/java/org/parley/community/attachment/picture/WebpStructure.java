package org.parley.community.attachment.picture;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import org.parley.community.attachment.content.Refusals;

/** Reads the chunks of a WebP and keeps what is drawn. */
final class WebpStructure {

  private static final int HEADER = 12;
  private static final Set<String> NEEDED = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF");

  /** The bits of VP8X that announce a profile, EXIF and XMP. */
  private static final int ANNOUNCED = 0x2c;

  private final byte[] file;
  private final Bytes in;
  private final ByteArrayOutputStream clean = new ByteArrayOutputStream();
  private int width;
  private int height;
  private int frames;
  private int orientation = 1;
  private byte[] profile;

  private WebpStructure(byte[] file) {
    this.file = file;
    this.in = new Bytes(file, 0);
  }

  static Structure of(byte[] file) {
    return new WebpStructure(file).read();
  }

  private Structure read() {
    in.skip(4);
    long end = 8 + in.u32le();
    if (end > file.length) {
      throw Refusals.broken();
    }
    in.skip(4);
    in.copySince(0, clean);
    while (in.at() < end) {
      chunk();
    }
    if (width == 0 || height == 0) {
      throw Refusals.broken();
    }
    return new Structure(
        width, height, Math.max(1, frames), orientation, profile, in.at(), sized());
  }

  private void chunk() {
    int start = in.at();
    String type = in.ascii(4);
    long length = in.u32le();
    int content = in.at();
    switch (type) {
      case "VP8X" -> canvas(4);
      case "VP8 " -> lossy();
      case "VP8L" -> lossless();
      case "ANMF" -> frames++;
      case "EXIF" -> {
        int tiff = in.startsWith("Exif\0\0") ? 6 : 0;
        orientation = ExifOrientation.of(file, content + tiff, (int) (content + length));
      }
      case "ICCP" -> profile = in.copy((int) Math.min(length, file.length - content));
      default -> {}
    }
    in.skip(length + (length & 1) - (in.at() - content));
    if (NEEDED.contains(type)) {
      in.copySince(start, clean);
    }
  }

  private void canvas(int flags) {
    in.skip(flags);
    width = in.u24le() + 1;
    height = in.u24le() + 1;
  }

  private void lossy() {
    in.skip(6);
    atLeast(in.u16le() & 0x3fff, in.u16le() & 0x3fff);
  }

  private void lossless() {
    in.skip(1);
    long bits = in.u32le();
    atLeast((int) (bits & 0x3fff) + 1, (int) (bits >> 14 & 0x3fff) + 1);
  }

  /** The pixels' own size counts where it is more than the canvas says. */
  private void atLeast(int ownWidth, int ownHeight) {
    width = Math.max(width, ownWidth);
    height = Math.max(height, ownHeight);
  }

  private byte[] sized() {
    byte[] bytes = clean.toByteArray();
    int size = bytes.length - 8;
    for (int i = 0; i < 4; i++) {
      bytes[4 + i] = (byte) (size >> 8 * i);
    }
    if (new Bytes(bytes, HEADER).startsWith("VP8X")) {
      bytes[HEADER + 8] &= (byte) ~ANNOUNCED;
    }
    return bytes;
  }
}
