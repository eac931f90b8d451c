package org.parley.community.attachment.content;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds the second file in a file. Browsers, archivers and PDF readers look for their own mark in
 * other places of the same bytes, so that a picture can be a program to somebody else.
 *
 * <p>Cameras append to a JPEG: a second picture, a film, notes of their own. That is dropped when
 * the picture is written anew; the others have no reason to go on after their end.
 */
public final class Trailer {

  /** A PDF reader looks for its mark in the first kilobyte. */
  private static final int PDF_SEARCH = 1024;

  /** An archiver looks for the end of its directory in the last 64 KiB. */
  private static final int ARCHIVE_SEARCH = 65_557;

  private static final int DIRECTORY_END = 22;

  private static final List<String> FOREIGN =
      List.of("PK\003\004", "%PDF-", "Rar!", "7z\274\257", "\177ELF", "\312\376\272\276");

  private static final List<String> ACTIVE =
      List.of("<script", "<html", "<svg", "<!doctype", "<?php", "<?xml", "<iframe");

  private Trailer() {}

  /**
   * @param end where the picture ends
   * @throws org.parley.community.problem.Invalid when something else begins before or after it
   */
  public static void check(FileType type, byte[] file, int end) {
    if (text(file, 0, PDF_SEARCH).contains("%PDF-") || endsInArchive(file)) {
      throw Refusals.polyglot();
    }
    int rest = end;
    while (rest < file.length && (file[rest] == 0 || file[rest] == '\n' || file[rest] == '\r')) {
      rest++;
    }
    if (rest < file.length && (type != FileType.JPEG || isActive(file, rest))) {
      throw Refusals.polyglot();
    }
  }

  private static boolean isActive(byte[] file, int from) {
    String rest = text(file, from, file.length - from);
    String lower = rest.toLowerCase(java.util.Locale.ROOT);
    return FOREIGN.stream().anyMatch(rest::contains)
        || ACTIVE.stream().anyMatch(lower::contains)
        || rest.startsWith("MZ")
        || rest.startsWith("#!");
  }

  /** The directory's end names where the directory begins: somewhere in this very file. */
  static boolean endsInArchive(byte[] file) {
    int last = file.length - DIRECTORY_END;
    for (int at = last; at >= 0 && at > file.length - ARCHIVE_SEARCH; at--) {
      if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 5 && file[at + 3] == 6) {
        long size = u32(file, at + 12);
        int comment = (file[at + 20] & 0xff) | (file[at + 21] & 0xff) << 8;
        if (size <= at && at + DIRECTORY_END + comment <= file.length) {
          return true;
        }
      }
    }
    return false;
  }

  private static long u32(byte[] file, int at) {
    return (file[at] & 0xffL)
        | (file[at + 1] & 0xffL) << 8
        | (file[at + 2] & 0xffL) << 16
        | (file[at + 3] & 0xffL) << 24;
  }

  private static String text(byte[] file, int from, int length) {
    return new String(
        file, from, Math.min(length, file.length - from), StandardCharsets.ISO_8859_1);
  }
}
