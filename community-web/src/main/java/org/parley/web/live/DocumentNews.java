package org.parley.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parley.community.document.DocumentEditors;
import org.parley.community.document.DocumentFactsView;
import org.parley.community.live.Cursor;
import org.parley.community.live.Signal;
import org.parley.community.live.Writer;
import org.parley.community.live.Writers;
import org.parley.community.problem.NotFound;
import org.parley.community.space.Visibility;

/** Tells open editors how far their document is, and where in it the others are. */
@ApplicationScoped
public class DocumentNews {

  @Inject DocumentFactsView documents;
  @Inject DocumentEditors editors;
  @Inject Writers writers;
  @Inject Audience audience;
  @Inject DocumentChannels channels;

  /**
   * Something happened in the document.
   *
   * @param cursors where members are now, by their open editors
   */
  void tell(long documentId, Map<String, Signal> cursors) {
    List<Channel> watching = channels.of(documentId);
    if (!watching.isEmpty()) {
      List<Tellings.Place> places = places(cursors.values());
      audience.tell(
          watching,
          editors.named(documentId),
          (eyes, theirs) -> tell(eyes, theirs, documentId, places));
    }
  }

  /** What an editor that has just connected may have missed. */
  void catchUp(Channel channel, long documentId) {
    audience.tell(
        List.of(channel), Set.of(), (eyes, theirs) -> tell(eyes, theirs, documentId, List.of()));
  }

  private void tell(
      Visibility eyes, List<Channel> theirs, long documentId, List<Tellings.Place> places) {
    try {
      int head = documents.find(eyes, documentId).head();
      channels.tell(theirs, documentId, head, places);
    } catch (NotFound lost) {
      channels.end(theirs);
    }
  }

  private List<Tellings.Place> places(Collection<Signal> cursors) {
    if (cursors.isEmpty()) {
      return List.of();
    }
    Map<Long, Writer> names =
        writers.of(cursors.stream().map(Signal::subjectId).toList()).stream()
            .collect(Collectors.toMap(Writer::memberId, Function.identity()));
    return cursors.stream()
        .filter(signal -> names.containsKey(signal.subjectId()))
        .flatMap(
            signal ->
                Cursor.decode(signal.detail())
                    .map(cursor -> place(names.get(signal.subjectId()), cursor))
                    .stream())
        .toList();
  }

  private static Tellings.Place place(Writer writer, Cursor cursor) {
    return new Tellings.Place(writer.name(), writer.displayName(), cursor);
  }
}
