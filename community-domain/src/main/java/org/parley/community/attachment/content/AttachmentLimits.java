package org.parley.community.attachment.content;

/**
 * How much may be attached. Each value is a system property, {@code parley.attachments.*}, with the
 * number below when there is none; the server reads them when it starts.
 *
 * @param imageBytes {@code image-mb}, 10: the largest picture as it arrives
 * @param fileBytes {@code file-mb}, 20: the largest other file; requests end at 32 MiB anyway
 * @param pixels {@code megapixels}, 40: width times height of a picture
 * @param framePixels five times that: all frames of an animation together
 * @param frames 500: frames of one animation
 * @param unpackedBytes {@code unpacked-mb}, 512: what an archive may hold when it is unpacked
 * @param quotaBytes {@code quota-mb}, 250: what one member may keep in all
 * @param perDay {@code per-day}, 200: how many files one member may add within a day
 */
public record AttachmentLimits(
    long imageBytes,
    long fileBytes,
    long pixels,
    long framePixels,
    int frames,
    long unpackedBytes,
    long quotaBytes,
    int perDay) {

  /** Bytes in a megabyte, as file managers count. */
  public static final long MEGABYTE = 1_000_000;

  private static final long MEGAPIXEL = 1_000_000;
  private static final int FRAMES = 500;
  private static final int FRAME_SHARE = 5;

  /** Reads the system properties. */
  public static AttachmentLimits ofSystem() {
    long pixels = property("megapixels", 40) * MEGAPIXEL;
    return new AttachmentLimits(
        property("image-mb", 10) * MEGABYTE,
        property("file-mb", 20) * MEGABYTE,
        pixels,
        FRAME_SHARE * pixels,
        FRAMES,
        property("unpacked-mb", 512) * MEGABYTE,
        property("quota-mb", 250) * MEGABYTE,
        property("per-day", 200));
  }

  /** The largest upload of any kind, in bytes. */
  public long largest() {
    return Math.max(imageBytes, fileBytes);
  }

  private static int property(String name, int standard) {
    return Integer.getInteger("parley.attachments." + name, standard);
  }
}
