package org.parley.community.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The parts of a MIME mail, sorted: its words as plain text and as HTML, and its files. */
final class MailParts {

  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 200;
  private static final Set<String> NO_FILES =
      Set.of(
          "application/pgp-signature",
          "application/pkcs7-signature",
          "application/x-pkcs7-signature",
          "application/ms-tnef",
          "text/calendar",
          "message/delivery-status");

  private final StringBuilder plain = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private final List<IncomingFile> files = new ArrayList<>();
  private final Map<String, IncomingFile> pictures = new HashMap<>();
  private int parts;

  static MailParts of(Part mail) throws MessagingException, IOException {
    MailParts sorted = new MailParts();
    sorted.sort(mail, 0);
    return sorted;
  }

  String plain() {
    return plain.toString();
  }

  String html() {
    return html.toString();
  }

  /** Attached files, and those pictures of the HTML that the given part of it shows. */
  List<IncomingFile> files(String shownHtml) {
    List<IncomingFile> all = new ArrayList<>(files);
    pictures.forEach(
        (id, picture) -> {
          if (html.isEmpty() || shownHtml.contains("cid:" + id)) {
            all.add(picture);
          }
        });
    return all;
  }

  private void sort(Part part, int depth) throws MessagingException, IOException {
    if (depth > DEEPEST || ++parts > MOST_PARTS) {
      throw new MessagingException("The mail has too many parts");
    }
    if (part.isMimeType("multipart/*")) {
      if (!(part.getContent() instanceof Multipart multipart)) {
        throw new MessagingException("The mail's parts cannot be read");
      }
      for (int i = 0; i < multipart.getCount(); i++) {
        sort(multipart.getBodyPart(i), depth + 1);
      }
    } else if (isWords(part)) {
      addWords(part);
    } else if (NO_FILES.stream().noneMatch(type -> isOfType(part, type))) {
      addFile(part);
    }
  }

  private static boolean isWords(Part part) throws MessagingException {
    boolean text = part.isMimeType("text/plain") || part.isMimeType("text/html");
    return text
        && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
        && part.getFileName() == null;
  }

  private void addWords(Part part) throws MessagingException, IOException {
    ContentType type = new ContentType(part.getContentType());
    String words = new String(bytes(part), charset(type));
    if (part.isMimeType("text/html")) {
      html.append(words);
    } else if ("flowed".equalsIgnoreCase(type.getParameter("format"))) {
      plain.append(FlowedText.unfold(words, type.getParameter("delsp")));
    } else {
      plain.append(words);
    }
  }

  private void addFile(Part part) throws MessagingException, IOException {
    String name = part.getFileName() == null ? "file" : part.getFileName();
    String type = part.getContentType().replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    IncomingFile file =
        new IncomingFile(name.replaceAll("[\\p{Cntrl}/\\\\]+", "_"), type, bytes(part));
    String id = part instanceof MimePart mime ? mime.getContentID() : null;
    if (id != null && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
      pictures.put(id.replaceAll("[<>]", ""), file);
    } else {
      files.add(file);
    }
  }

  private static boolean isOfType(Part part, String type) {
    try {
      return part.isMimeType(type);
    } catch (MessagingException e) {
      return false;
    }
  }

  private static byte[] bytes(Part part) throws MessagingException, IOException {
    try (InputStream in = part.getInputStream()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      in.transferTo(out);
      return out.toByteArray();
    }
  }

  /** A name that nobody knows is read as the mails of old were. */
  private static Charset charset(ContentType type) {
    String name = type.getParameter("charset");
    if (name == null) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(
          jakarta.mail.internet.MimeUtility.javaCharset(name.replaceAll("[\"']", "")));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.ISO_8859_1;
    }
  }
}
