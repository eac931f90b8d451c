package org.parley.community.document.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.parley.community.markup.Slug;
import org.parley.community.member.Actor;

/** Makes files of documents that a reader may take along. */
@ApplicationScoped
public class DocumentFiles {

  @Inject Exportables exportables;
  @Inject SelfContained pages;

  /**
   * A file to hand out.
   *
   * @param name in letters that every file system takes
   */
  public record DocumentFile(String name, String mediaType, byte[] content) {}

  /**
   * The published text; for who edits the document and asks for it, the draft.
   *
   * @throws org.parley.community.problem.NotFound when there is none that the actor may read
   */
  public DocumentFile make(Actor actor, long documentId, ExportFormat format, boolean isDraft) {
    Exportable document =
        isDraft ? exportables.draft(actor, documentId) : exportables.published(actor, documentId);
    byte[] content =
        switch (format) {
          case MARKDOWN -> MarkdownFile.of(document).getBytes(StandardCharsets.UTF_8);
          case HTML ->
              HtmlFile.of(pages.of(actor, document), document).getBytes(StandardCharsets.UTF_8);
          case PDF -> PdfFile.of(pages.of(actor, document), document);
        };
    String name = Slug.of(document.title()) + "." + format.extension();
    return new DocumentFile(name, format.mediaType(), content);
  }
}
