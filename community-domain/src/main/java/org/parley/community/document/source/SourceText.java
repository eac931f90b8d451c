package org.parley.community.document.source;

import java.util.List;
import java.util.stream.Collectors;

/** The text that a document made of a thread begins with: every word says whose it is. */
final class SourceText {

  private SourceText() {}

  static String of(SourceThread thread, List<SourcePost> posts) {
    StringBuilder text = new StringBuilder(attribution(thread, posts));
    for (SourcePost post : posts) {
      text.append("\n\n## ").append(heading(post)).append("\n\n").append(post.body().strip());
    }
    return text.append('\n').toString();
  }

  private static String attribution(SourceThread thread, List<SourcePost> posts) {
    String names =
        posts.stream()
            .map(post -> escaped(post.author().displayName()))
            .distinct()
            .collect(Collectors.joining(", "));
    return "*From the community: [%s](%s), with words by %s.*"
        .formatted(escaped(thread.title()), thread.path(), names);
  }

  private static String heading(SourcePost post) {
    if (post.kind().isOpening()) {
      return "The question";
    } else if (post.isOfficial() || post.isAccepted()) {
      return "The answer";
    }
    return "More from " + escaped(post.author().displayName());
  }

  /** So that a title or name is read as it is. */
  private static String escaped(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>&])", "\\\\$1");
  }
}
