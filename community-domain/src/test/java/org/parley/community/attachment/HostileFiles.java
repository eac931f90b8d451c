package org.parley.community.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files of every kind, good ones and such as somebody makes who means no good. */
public final class HostileFiles {

  private HostileFiles() {}

  /** Red on the left, blue on the right. */
  public static BufferedImage redAndBlue(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.setColor(Color.BLUE);
    graphics.fillRect(width / 2, 0, width - width / 2, height);
    graphics.dispose();
    return image;
  }

  /** Every pixel another colour, so that smaller copies are worth their while. */
  public static BufferedImage noise(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    java.util.Random random = new java.util.Random(1);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt(0x1000000));
      }
    }
    return image;
  }

  public static byte[] encoded(String format, BufferedImage image) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalArgumentException("Nothing writes " + format);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] png() {
    return encoded("png", redAndBlue(40, 20));
  }

  /** A header that speaks of 20,000 times 10,000 pixels, and hardly anything behind it. */
  public static byte[] pngOf200Megapixels() {
    byte[] header = new byte[13];
    ByteBuffer.wrap(header).putInt(20_000).putInt(10_000).put((byte) 8).put((byte) 2);
    return joined(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
        chunk("IHDR", header),
        chunk("IDAT", new byte[] {120, -100, 99, 0, 0, 0, 2, 0, 1}),
        chunk("IEND", new byte[0]));
  }

  /** A photo that was taken with the camera held upright, and says where. */
  public static byte[] jpegWithPlaceAndOrientation6() {
    byte[] jpeg = encoded("jpg", redAndBlue(40, 20));
    ByteArrayOutputStream tiff = new ByteArrayOutputStream();
    tiff.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    ByteBuffer directory = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + 2 + 12 + 4);
    directory.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
    directory.putShort((short) 2);
    directory.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6);
    directory.putShort((short) 0);
    directory.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
    directory.putInt(0);
    directory.putShort((short) 1);
    directory.putShort((short) 1).putShort((short) 2).putInt(2).put(new byte[] {'N', 0, 0, 0});
    directory.putInt(0);
    tiff.writeBytes(directory.array());
    byte[] xmp =
        "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>at home</x:xmpmeta>"
            .getBytes(StandardCharsets.US_ASCII);
    return joined(
        new byte[] {(byte) 0xff, (byte) 0xd8},
        segment(0xe1, tiff.toByteArray()),
        segment(0xe1, xmp),
        segment(0xfe, "Made by Anna".getBytes(StandardCharsets.US_ASCII)),
        java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length));
  }

  public static byte[] gifWithComment() {
    byte[] gif = encoded("gif", redAndBlue(40, 20));
    byte[] comment = "secret place".getBytes(StandardCharsets.US_ASCII);
    return joined(
        java.util.Arrays.copyOf(gif, gif.length - 1),
        new byte[] {0x21, (byte) 0xfe, (byte) comment.length},
        comment,
        new byte[] {0, 0x3b});
  }

  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Names and contents in turn. */
  public static byte[] zip(Object... entries) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        for (int i = 0; i < entries.length; i += 2) {
          zip.putNextEntry(new ZipEntry((String) entries[i]));
          zip.write((byte[]) entries[i + 1]);
        }
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A hundred megabytes of nothing in a hundred kilobytes. */
  public static byte[] bomb() {
    return zip("nothing.txt", new byte[100_000_000]);
  }

  public static byte[] pdf(String objects) {
    return text("%PDF-1.7\n" + objects + "\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
  }

  public static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] chunk(String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(content);
    return joined(
        ByteBuffer.allocate(4).putInt(content.length).array(),
        name,
        content,
        ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  private static byte[] segment(int marker, byte[] content) {
    return joined(
        new byte[] {(byte) 0xff, (byte) marker},
        ByteBuffer.allocate(2).putShort((short) (content.length + 2)).array(),
        content);
  }
}
