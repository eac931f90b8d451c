package org.parley.community.document.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.community.document.DocumentTexts;
import org.parley.community.document.life.Stand;
import org.parley.community.document.life.Stands;
import org.parley.community.member.Actor;

/** The comments on a draft, for those who may write in it. */
@ApplicationScoped
public class CommentViews {

  @Inject Stands stands;
  @Inject CommentRows rows;
  @Inject PassageMoves moves;
  @Inject DocumentTexts texts;

  /**
   * A draft and what is said about it.
   *
   * @param text as it is now, in which the passages stand
   * @param open in the order of their passages; those whose text is gone at the end
   * @param resolved the latest first
   */
  public record Comments(
      Stand stand, String text, List<PassageComment> open, List<PassageComment> resolved) {

    public Comments {
      open = List.copyOf(open);
      resolved = List.copyOf(resolved);
    }
  }

  /**
   * A fixed number of queries, however many comments there are.
   *
   * @throws org.parley.community.problem.NotFound when the actor may not write in the document
   */
  public Comments of(Actor actor, long documentId) {
    Stand stand = stands.find(actor, documentId);
    String text = texts.at(actor, documentId, stand.head()).text();
    List<PassageComment> all = rows.of(documentId);
    Map<Long, Passage> passages = moves.toHead(documentId, all, stand.head());
    Map<Long, List<PassageComment>> answers =
        all.stream()
            .filter(comment -> comment.parentId() != null)
            .collect(Collectors.groupingBy(PassageComment::parentId));
    List<PassageComment> roots =
        all.stream()
            .filter(comment -> comment.parentId() == null)
            .map(
                root ->
                    root.at(passages.get(root.id()), answers.getOrDefault(root.id(), List.of())))
            .toList();
    return new Comments(
        stand,
        text,
        roots.stream()
            .filter(root -> !root.isResolved())
            .sorted(
                java.util.Comparator.comparing(PassageComment::isGone)
                    .thenComparing(root -> root.passage().from()))
            .toList(),
        roots.stream()
            .filter(PassageComment::isResolved)
            .sorted(java.util.Comparator.comparing(PassageComment::resolvedAt).reversed())
            .toList());
  }
}
