package org.parley.community.attachment.picture;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.resizers.configurations.ScalingMode;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.parley.community.attachment.content.FileType;
import org.parley.community.attachment.picture.Picture.Drawing;

/**
 * Makes what is kept of what was uploaded. All are decoded, so that what is kept can be drawn.
 * Photos are turned upright, brought to the colours of the web and written anew; the others keep
 * their compressed pixels, which cost nothing in quality or size, and lose every other part.
 */
final class PictureWorkshop {

  private static final int[] WIDTHS = {320, 640, 1280};
  private static final float FULL_QUALITY = 0.9f;
  private static final float SIZE_QUALITY = 0.82f;

  private final PictureCodec codec = new PictureCodec();

  Picture make(FileType type, Structure structure) {
    BufferedImage decoded = codec.decode(type, structure.clean());
    if (structure.isAnimated() && type != FileType.PNG) {
      return new Picture(kept(type, structure), List.of());
    }
    BufferedImage image = upright(coloured(decoded, structure), structure.orientation());
    Drawing full = isKept(type, structure) ? kept(type, structure) : written(type, image);
    return new Picture(full, sizes(full, image));
  }

  /** A JPEG is always written anew: its metadata is woven into what draws it. */
  private static boolean isKept(FileType type, Structure structure) {
    return type == FileType.GIF
        || (type != FileType.JPEG && structure.orientation() == 1 && structure.profile() == null);
  }

  private static Drawing kept(FileType type, Structure structure) {
    return new Drawing(type, structure.width(), structure.height(), structure.clean());
  }

  private Drawing written(FileType type, BufferedImage image) {
    boolean isPhoto =
        type == FileType.JPEG || (type == FileType.WEBP && !image.getColorModel().hasAlpha());
    FileType written = isPhoto ? FileType.JPEG : FileType.PNG;
    byte[] bytes = codec.encode(written, image, FULL_QUALITY);
    return new Drawing(written, image.getWidth(), image.getHeight(), bytes);
  }

  /** Never larger than the picture, in either way of counting. */
  private List<Drawing> sizes(Drawing full, BufferedImage image) {
    boolean isPhoto =
        full.type() == FileType.JPEG
            || (full.type() == FileType.WEBP && !image.getColorModel().hasAlpha());
    FileType type = isPhoto ? FileType.JPEG : FileType.PNG;
    List<Drawing> sizes = new ArrayList<>();
    for (int width : WIDTHS) {
      if (width < full.width()) {
        BufferedImage smaller = scaled(image, width);
        byte[] bytes = codec.encode(type, smaller, SIZE_QUALITY);
        if (bytes.length < full.bytes().length) {
          sizes.add(new Drawing(type, smaller.getWidth(), smaller.getHeight(), bytes));
        }
      }
    }
    return sizes;
  }

  private static BufferedImage scaled(BufferedImage image, int width) {
    int height =
        (int) Math.max(1, Math.round((double) image.getHeight() * width / image.getWidth()));
    try {
      return Thumbnails.of(image)
          .forceSize(width, height)
          .scalingMode(ScalingMode.PROGRESSIVE_BILINEAR)
          .imageType(
              image.getColorModel().hasAlpha()
                  ? BufferedImage.TYPE_INT_ARGB
                  : BufferedImage.TYPE_INT_RGB)
          .asBufferedImage();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage upright(BufferedImage image, int orientation) {
    return orientation == 1
        ? image
        : ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation)).apply(image);
  }

  /** The profile goes, so the pixels must mean the same without it. */
  private static BufferedImage coloured(BufferedImage image, Structure structure) {
    ColorSpace space = image.getColorModel().getColorSpace();
    if (structure.profile() != null && space.isCS_sRGB()) {
      return converted(image, structure.profile());
    }
    boolean isPlain = space.isCS_sRGB() || space.getType() == ColorSpace.TYPE_GRAY;
    return isPlain ? image : new ColorConvertOp(null).filter(image, blank(image));
  }

  private static BufferedImage converted(BufferedImage image, byte[] profile) {
    try {
      ColorSpace space = new ICC_ColorSpace(ICC_Profile.getInstance(profile));
      if (space.getNumComponents() != 3) {
        return image;
      }
      BufferedImage direct = blank(image);
      Graphics2D graphics = direct.createGraphics();
      graphics.drawImage(image, 0, 0, null);
      graphics.dispose();
      ColorSpace web = ColorSpace.getInstance(ColorSpace.CS_sRGB);
      ProfiledPixels.convert(direct, space, web);
      return direct;
    } catch (IllegalArgumentException unreadable) {
      // a profile that says nothing changes nothing
      return image;
    }
  }

  private static BufferedImage blank(BufferedImage like) {
    int type =
        like.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    return new BufferedImage(like.getWidth(), like.getHeight(), type);
  }
}
