package org.parley.community.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.community.attachment.AttachmentView;
import org.parley.community.attachment.AttachmentViews;
import org.parley.community.attachment.UploadService;
import org.parley.community.member.Actor;
import org.parley.community.problem.Problem;

/**
 * Keeps the files that came along with a reply, by the rules that hold for every upload. Of a reply
 * that then becomes no post they are swept, as nothing names them.
 */
@ApplicationScoped
class ReplyFiles {

  private static final int MOST = 10;

  @Inject UploadService uploads;
  @Inject AttachmentViews views;

  /**
   * What became of the files.
   *
   * @param markdown what the post says to show them
   * @param refused the names of those that were not taken
   */
  record Kept(String markdown, List<String> refused) {}

  Kept keep(Actor member, List<IncomingFile> files) {
    List<String> links = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (IncomingFile file : files) {
      Optional<String> link = links.size() < MOST ? keep(member, file) : Optional.empty();
      link.ifPresentOrElse(links::add, () -> refused.add(file.name()));
    }
    return new Kept(String.join("\n\n", links), refused);
  }

  private Optional<String> keep(Actor member, IncomingFile file) {
    try {
      long id = uploads.upload(member, file.name(), new ByteArrayInputStream(file.content()));
      return Optional.of(link(member, id));
    } catch (Problem notTaken) {
      return Optional.empty();
    }
  }

  private String link(Actor member, long id) {
    AttachmentView view = views.find(member, id);
    return view.markdown();
  }
}
