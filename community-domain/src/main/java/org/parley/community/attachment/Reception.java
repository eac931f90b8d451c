package org.parley.community.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.parley.community.attachment.Received.Content;
import org.parley.community.attachment.content.AttachmentLimits;
import org.parley.community.attachment.content.Examination;
import org.parley.community.attachment.content.FileType;
import org.parley.community.attachment.content.Refusals;
import org.parley.community.attachment.picture.Picture;
import org.parley.community.attachment.picture.Pictures;
import org.parley.community.attachment.store.AttachmentStore;

/** Takes a file in: as far as it may be long, then by what it is. */
@ApplicationScoped
public class Reception {

  private final AttachmentLimits limits = AttachmentLimits.ofSystem();

  @Inject Examination examination;
  @Inject Pictures pictures;

  /** Writes what arrives into the file, until there is more than there may be. */
  void receive(InputStream content, Path file) throws IOException {
    long most = limits.largest();
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] buffer = new byte[65_536];
      long total = 0;
      for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
        total += read;
        if (total > most) {
          throw Refusals.tooLarge(most);
        }
        out.write(buffer, 0, read);
      }
    }
  }

  /**
   * Checks the file and makes of it what is kept.
   *
   * @throws org.parley.community.problem.Invalid when it may not be attached
   */
  Received examine(String name, Path file) throws IOException {
    Examination.Examined examined = examination.of(name, file);
    if (!examined.type().isImage()) {
      return new Received(
          examined.name(), examined.type(), plain(examined.type(), file), List.of());
    }
    if (Files.size(file) > limits.imageBytes()) {
      throw Refusals.tooLarge(limits.imageBytes());
    }
    Picture picture = pictures.make(examined.type(), Files.readAllBytes(file));
    Content full = drawn(picture.full());
    List<Content> sizes = new ArrayList<>();
    for (Picture.Drawing drawing : picture.sizes()) {
      sizes.add(drawn(drawing));
    }
    return new Received(Examination.nameFor(name, full.type()), full.type(), full, sizes);
  }

  private static Content plain(FileType type, Path file) throws IOException {
    AttachmentStore.Source source = () -> Files.newInputStream(file);
    return new Content(type, hash(source), Files.size(file), null, null, source);
  }

  private static Content drawn(Picture.Drawing drawing) throws IOException {
    byte[] bytes = drawing.bytes();
    AttachmentStore.Source source = () -> new ByteArrayInputStream(bytes);
    return new Content(
        drawing.type(), hash(source), bytes.length, drawing.width(), drawing.height(), source);
  }

  private static String hash(AttachmentStore.Source source) throws IOException {
    try (var in = new DigestInputStream(source.open(), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
