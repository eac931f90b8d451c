package org.parley.community.attachment.content;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Looks through a ZIP archive, and the archives in it, as a stream: nothing is unpacked to disk or
 * kept in memory, and it ends as soon as there is more than there may be.
 */
final class Archive {

  private static final byte[] BEGIN = {'P', 'K', 3, 4};
  private static final int DEEPEST = 3;
  private static final int MOST_PARTS = 10_000;

  /** Office files of the usual kind grow by twenty, logs by fifty; a bomb by thousands. */
  private static final int MOST_GROWTH = 200;

  private static final long ALWAYS_FINE = 10 * AttachmentLimits.MEGABYTE;
  private static final int MIMETYPE = 80;

  private final long size;
  private final long most;
  private final Set<String> names = new HashSet<>();
  private long unpacked;
  private int parts;
  private String mimetype = "";

  private Archive(long size, long most) {
    this.size = size;
    this.most = most;
  }

  static boolean begins(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(BEGIN.length), BEGIN);
    }
  }

  /**
   * Which of the types that are archives it is.
   *
   * @param most bytes that it may hold unpacked
   */
  static FileType examine(Path file, long most) throws IOException {
    ArchiveDirectory.check(file);
    Archive archive = new Archive(Files.size(file), most);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      archive.look(in, 1);
    } catch (ZipException e) {
      throw String.valueOf(e.getMessage()).contains("encrypted")
          ? Refusals.locked()
          : Refusals.broken();
    } catch (IllegalArgumentException unreadableName) {
      throw Refusals.broken();
    }
    return archive.type();
  }

  private void look(InputStream in, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw Refusals.bomb();
    }
    // not closed: the stream around it goes on
    ZipInputStream zip = new ZipInputStream(in);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      count();
      checkName(entry.getName());
      if (depth == 1) {
        names.add(entry.getName());
      }
      lookInto(entry.getName(), zip, depth);
    }
  }

  private void lookInto(String name, ZipInputStream zip, int depth) throws IOException {
    var content = new PushbackInputStream(new Counted(zip), MIMETYPE);
    byte[] head = content.readNBytes(MIMETYPE);
    content.unread(head);
    if (depth == 1 && name.equals("mimetype")) {
      mimetype = new String(head, StandardCharsets.US_ASCII).strip();
    }
    if (head.length >= BEGIN.length
        && Arrays.equals(head, 0, BEGIN.length, BEGIN, 0, BEGIN.length)) {
      look(content, depth + 1);
    }
    content.transferTo(OutputStream.nullOutputStream());
  }

  private void count() {
    parts++;
    if (parts > MOST_PARTS) {
      throw Refusals.bomb();
    }
  }

  /** A name that leads out of the folder it is unpacked into. */
  private static void checkName(String name) {
    String path = name.replace('\\', '/');
    boolean leadsOut =
        path.startsWith("/")
            || path.indexOf('\0') >= 0
            || path.matches("^[A-Za-z]:.*")
            || Arrays.asList(path.split("/")).contains("..");
    if (leadsOut) {
      throw Refusals.path();
    }
  }

  private FileType type() {
    if (names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))
        || names.stream().anyMatch(name -> name.startsWith("Basic/") && name.endsWith(".xml"))) {
      throw Refusals.script();
    }
    if (names.contains("AndroidManifest.xml") || names.contains("META-INF/MANIFEST.MF")) {
      throw Refusals.type();
    }
    if (names.contains("[Content_Types].xml")) {
      return names.contains("word/document.xml")
          ? FileType.DOCX
          : names.contains("xl/workbook.xml")
              ? FileType.XLSX
              : names.contains("ppt/presentation.xml") ? FileType.PPTX : FileType.ZIP;
    }
    return FileType.ofMediaType(mimetype).orElse(FileType.ZIP);
  }

  /** Counts what comes out, of whichever depth. */
  private final class Counted extends InputStream {

    private final InputStream in;

    Counted(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      add(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = in.read(buffer, offset, length);
      add(Math.max(0, read));
      return read;
    }

    private void add(int read) {
      unpacked += read;
      if (unpacked > most || (unpacked > ALWAYS_FINE && unpacked / MOST_GROWTH > size)) {
        throw Refusals.bomb();
      }
    }
  }
}
