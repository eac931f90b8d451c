package org.parley.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The open editors of this node. */
@ApplicationScoped
public class DocumentChannels {

  @Inject Channels channels;
  @Inject Tellings tellings;

  List<Channel> of(long documentId) {
    return channels.those(
        channel ->
            channel.watch() instanceof Watch.OfDocument document
                && document.documentId() == documentId);
  }

  void tell(List<Channel> editors, long documentId, int head, List<Tellings.Place> places) {
    String text = tellings.document(documentId, head, places);
    editors.forEach(channel -> channel.send(text));
  }

  /** They may write there no longer, or never might. */
  void end(List<Channel> editors) {
    for (Channel channel : editors) {
      channel.watch(new Watch.Nothing());
      channel.send(Tellings.LOST);
    }
  }
}
