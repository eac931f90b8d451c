package org.parley.community.attachment.picture;

/**
 * What the parts of a picture file say before a single pixel is decoded.
 *
 * @param frames 1 unless it is animated
 * @param orientation as in EXIF, 1 to 8; 1 is upright
 * @param profile the ICC profile that explains its colours, null for the usual ones
 * @param end where the picture ends in the file
 * @param clean the same picture without anything that is not needed to draw it
 */
record Structure(
    int width, int height, int frames, int orientation, byte[] profile, int end, byte[] clean) {

  boolean isAnimated() {
    return frames > 1;
  }

  long pixels() {
    return (long) width * height;
  }

  long framePixels() {
    return pixels() * frames;
  }
}
