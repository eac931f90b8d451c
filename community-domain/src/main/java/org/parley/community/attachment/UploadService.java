package org.parley.community.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.parley.community.attachment.store.AttachmentStore;
import org.parley.community.member.Actor;

/**
 * Takes in what members attach. Receiving and examining a file may take seconds, so no transaction
 * is open meanwhile; a process that ends in between leaves nothing that anybody could see, and what
 * it has stored is swept.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class UploadService {

  @Inject FilingService filing;
  @Inject Reception reception;
  @Inject AttachmentStore store;

  /**
   * Keeps a file for the actor.
   *
   * @param name what it is called where it comes from, null when that is not known
   * @param content is read to its end, or to the limit, and not closed
   * @return the attachment's id
   * @throws org.parley.community.problem.Invalid when the file may not be attached, for one of the
   *     reasons of {@link org.parley.community.attachment.content.Refusals}
   * @throws org.parley.community.problem.Conflict when the member has used up their share
   */
  public long upload(Actor actor, String name, InputStream content) {
    filing.requireRoom(actor, 0);
    try {
      Path file = Files.createTempFile("parley-upload", ".part");
      try {
        reception.receive(content, file);
        return keep(actor, reception.examine(name, file));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long keep(Actor actor, Received received) throws IOException {
    filing.announce(actor, received);
    for (Iterator<Received.Content> all = received.contents().iterator(); all.hasNext(); ) {
      Received.Content one = all.next();
      store.put(one.hash(), one.source());
    }
    return filing.file(actor, received);
  }
}
