package org.parley.community.attachment.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageWriterSpi;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.parley.community.attachment.content.FileType;
import org.parley.community.attachment.content.Refusals;

/**
 * Decodes and encodes. The decoders are named here one by one: what else is registered with the
 * Java machine, by this application or another in the same server, is never asked.
 */
final class PictureCodec {

  private static final String JDK = "com.sun.imageio.plugins.";

  private final ImageReaderSpi jpeg = jpegReaders();
  private final ImageReaderSpi webp = new WebPImageReaderSpi();
  private final ImageReaderSpi png = ofJdk(ImageReaderSpi.class, "png.PNGImageReaderSpi");
  private final ImageReaderSpi gif = ofJdk(ImageReaderSpi.class, "gif.GIFImageReaderSpi");
  private final ImageWriterSpi jpegWriters = ofJdk(ImageWriterSpi.class, "jpeg.JPEGImageWriterSpi");
  private final ImageWriterSpi pngWriters = ofJdk(ImageWriterSpi.class, "png.PNGImageWriterSpi");

  PictureCodec() {
    ImageIO.setUseCache(false);
  }

  /** The first frame. */
  BufferedImage decode(FileType type, byte[] bytes) {
    try {
      ImageReader reader = readers(type).createReaderInstance(null);
      try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
        reader.setInput(in, false, true);
        return reader.read(0);
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException unreadable) {
      // decoders fail in many ways on broken input
      throw Refusals.broken();
    }
  }

  /**
   * Writes the pixels and nothing else.
   *
   * @param quality of a JPEG, up to 1
   */
  byte[] encode(FileType type, BufferedImage image, float quality) {
    boolean isJpeg = type == FileType.JPEG;
    try {
      ImageWriter writer = (isJpeg ? jpegWriters : pngWriters).createWriterInstance(null);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (var out = new MemoryCacheImageOutputStream(bytes)) {
        writer.setOutput(out);
        ImageWriteParam param = writer.getDefaultWriteParam();
        if (isJpeg) {
          param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
          param.setCompressionQuality(quality);
        }
        writer.write(null, new IIOImage(image, null, null), param);
      } finally {
        writer.dispose();
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("A picture cannot be encoded", e);
    }
  }

  private ImageReaderSpi readers(FileType type) {
    return switch (type) {
      case JPEG -> jpeg;
      case PNG -> png;
      case GIF -> gif;
      case WEBP -> webp;
      default -> throw new IllegalArgumentException("No picture: " + type);
    };
  }

  /** Reads what the JDK's own reader does not: other colour spaces, profiles with faults. */
  private static ImageReaderSpi jpegReaders() {
    var readers = new JPEGImageReaderSpi();
    // finds the JDK's reader, on which it builds; it is not registered itself
    readers.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
    return readers;
  }

  private static <S> S ofJdk(Class<S> kind, String name) {
    Iterator<S> all = IIORegistry.getDefaultInstance().getServiceProviders(kind, false);
    while (all.hasNext()) {
      S found = all.next();
      if (found.getClass().getName().equals(JDK + name)) {
        return found;
      }
    }
    throw new IllegalStateException("This Java has no " + name);
  }
}
