package org.parley.community.attachment.content;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.parley.community.markup.TextRules;

/**
 * The name that a file is kept under: letters and digits of any script, dots, dashes and
 * underscores, one extension that tells what it is. Nothing is left of a path, of characters that
 * are not seen or that turn the direction of the text, or of names that mean a device.
 */
final class FileName {

  private static final int LONGEST = 80;
  private static final Pattern PATH = Pattern.compile("^.*[/\\\\]");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}\\p{M}._-]+");
  private static final Pattern EDGE = Pattern.compile("^[.\\-_\\p{M}]+|[.\\-]+$");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private FileName() {}

  /** What becomes of the name that came with a file of this type; null is no name. */
  static String of(String given, FileType type) {
    String name = tidy(given == null ? "" : TextRules.withoutCards(given));
    String extension = "." + type.extension();
    if (type.fits(name)) {
      int dot = name.lastIndexOf('.');
      extension = name.substring(dot);
      name = EDGE.matcher(name.substring(0, dot)).replaceAll("");
    }
    String stem = shortened(name);
    if (stem.isEmpty()) {
      stem = type.isImage() ? "image" : "file";
    }
    return (DEVICE.matcher(stem).matches() ? "_" : "") + stem + extension;
  }

  private static String tidy(String given) {
    String name = PATH.matcher(given).replaceAll("");
    name = UNSEEN.matcher(name).replaceAll("");
    name = Normalizer.normalize(name, Normalizer.Form.NFC);
    name = OTHER.matcher(name).replaceAll("-").replaceAll("\\.{2,}", ".");
    return EDGE.matcher(name).replaceAll("");
  }

  private static String shortened(String stem) {
    return stem.codePointCount(0, stem.length()) <= LONGEST
        ? stem
        : stem.substring(0, stem.offsetByCodePoints(0, LONGEST));
  }
}
