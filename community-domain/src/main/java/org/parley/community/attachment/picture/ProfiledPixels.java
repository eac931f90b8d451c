package org.parley.community.attachment.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Reads a picture's numbers as colours of one space and writes them as those of another. */
final class ProfiledPixels {

  private static final int[] COLOURS = {0, 1, 2};

  private ProfiledPixels() {}

  /** Row by row, so that the two pictures are never there at once. */
  static void convert(BufferedImage image, ColorSpace from, ColorSpace to) {
    ColorConvertOp conversion = new ColorConvertOp(from, to, null);
    WritableRaster raster = image.getRaster();
    WritableRaster bytes =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, image.getWidth(), 1, 3, null);
    for (int y = 0; y < image.getHeight(); y++) {
      Raster row = raster.createChild(0, y, image.getWidth(), 1, 0, 0, COLOURS);
      bytes.setRect(row);
      WritableRaster converted = conversion.filter(bytes, null);
      raster.createWritableChild(0, y, image.getWidth(), 1, 0, 0, COLOURS).setRect(converted);
    }
  }
}
