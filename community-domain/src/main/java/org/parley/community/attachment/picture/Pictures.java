package org.parley.community.attachment.picture;

import jakarta.enterprise.context.ApplicationScoped;
import org.parley.community.attachment.content.AttachmentLimits;
import org.parley.community.attachment.content.FileType;
import org.parley.community.attachment.content.Refusals;
import org.parley.community.attachment.content.Trailer;

/** Takes pictures in: looks at how a file is built before decoding it, then makes it anew. */
@ApplicationScoped
public class Pictures {

  private final AttachmentLimits limits = AttachmentLimits.ofSystem();
  private final PixelBudget budget = new PixelBudget();
  private final PictureWorkshop workshop = new PictureWorkshop();

  /**
   * The picture without anything else that the file held.
   *
   * @throws org.parley.community.problem.Invalid when it is too large, broken, or more than a
   *     picture
   */
  public Picture make(FileType type, byte[] file) {
    if (file.length > limits.imageBytes()) {
      throw Refusals.tooLarge(limits.imageBytes());
    }
    Structure structure = structure(type, file);
    check(structure);
    Trailer.check(type, file, structure.end());
    return budget.within(structure.pixels(), () -> workshop.make(type, structure));
  }

  private static Structure structure(FileType type, byte[] file) {
    return switch (type) {
      case PNG -> PngStructure.of(file);
      case JPEG -> JpegStructure.of(file);
      case GIF -> GifStructure.of(file);
      case WEBP -> WebpStructure.of(file);
      default -> throw new IllegalArgumentException("No picture: " + type);
    };
  }

  private void check(Structure structure) {
    if (structure.pixels() > limits.pixels()) {
      throw Refusals.pixels(structure.width(), structure.height(), limits.pixels());
    }
    if (structure.frames() > limits.frames() || structure.framePixels() > limits.framePixels()) {
      throw Refusals.frames(limits.frames());
    }
  }
}
