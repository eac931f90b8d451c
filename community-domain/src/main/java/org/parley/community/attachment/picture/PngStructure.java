package org.parley.community.attachment.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.parley.community.attachment.content.Refusals;

/** Reads the chunks of a PNG and keeps those without which it cannot be drawn. */
final class PngStructure {

  private static final int SIGNATURE = 8;
  private static final int CHUNK_FRAME = 12;
  private static final int LARGEST_PROFILE = 4_000_000;
  private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  private final Bytes in;
  private final ByteArrayOutputStream clean = new ByteArrayOutputStream();
  private long width;
  private long height;
  private int frames = 1;
  private byte[] profile;

  private PngStructure(byte[] file) {
    in = new Bytes(file, 0);
  }

  static Structure of(byte[] file) {
    return new PngStructure(file).read();
  }

  private Structure read() {
    in.skip(SIGNATURE);
    in.copySince(0, clean);
    String type;
    do {
      type = chunk();
    } while (!type.equals("IEND"));
    if (width <= 0 || height <= 0 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
      throw Refusals.broken();
    }
    return new Structure(
        (int) width, (int) height, frames, 1, profile, in.at(), clean.toByteArray());
  }

  private String chunk() {
    int start = in.at();
    long length = in.u32();
    String type = in.ascii(4);
    int content = in.at();
    switch (type) {
      case "IHDR" -> {
        width = in.u32();
        height = in.u32();
      }
      case "acTL" -> frames = (int) Math.max(1, Math.min(Integer.MAX_VALUE, in.u32()));
      case "iCCP" -> profile = profile(in.copy((int) Math.min(length, LARGEST_PROFILE)));
      default -> {}
    }
    in.skip(length + CHUNK_FRAME - 8 - (in.at() - content));
    if (NEEDED.contains(type)) {
      in.copySince(start, clean);
    }
    return type;
  }

  /** A name that ends in zero, the method, then the profile compressed. Bounded. */
  private static byte[] profile(byte[] chunk) {
    int name = 0;
    while (name < chunk.length && chunk[name] != 0) {
      name++;
    }
    int begin = Math.min(chunk.length, name + 2);
    try (var inflated =
        new InflaterInputStream(new ByteArrayInputStream(chunk, begin, chunk.length - begin))) {
      return inflated.readNBytes(LARGEST_PROFILE);
    } catch (IOException unreadable) {
      // as good as none: the picture is drawn in the usual colours
      return null;
    }
  }
}
