package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.community.markup.Markup;
import org.parley.community.thread.PostEdited;

/** Those whom a post concerns by name: the mentioned, the asker, whoever is replied to. */
@ApplicationScoped
class Addressees {

  @Inject Subjects subjects;
  @Inject MemberNames names;
  @Inject Markup markup;
  @Inject Herald herald;

  /** Each is told once, for the most specific reason. */
  void tell(Subject post) {
    Set<Long> told = new HashSet<>();
    of(post)
        .forEach(
            (kind, members) -> {
              members.removeAll(told);
              told.addAll(members);
              herald.tell(News.ofPost(post, kind, post.authorId(), post.createdAt()), members);
            });
  }

  private static Map<NotificationKind, Set<Long>> of(Subject post) {
    Map<NotificationKind, Set<Long>> members = new EnumMap<>(NotificationKind.class);
    members.put(NotificationKind.MENTION, new LinkedHashSet<>(post.mentioned()));
    Set<Long> repliedTo = new LinkedHashSet<>();
    if (post.parentAuthorId() != null) {
      repliedTo.add(post.parentAuthorId());
    }
    if (post.threadAuthorId() != null && !post.kind().isOpening()) {
      if (post.isAnswerToAQuestion()) {
        members.put(NotificationKind.ANSWER, new LinkedHashSet<>(List.of(post.threadAuthorId())));
      } else {
        repliedTo.add(post.threadAuthorId());
      }
    }
    members.put(NotificationKind.REPLY, repliedTo);
    return members;
  }

  /** Who had been mentioned before the edit is not told again. */
  void tellNewlyMentioned(Subject post, PostEdited edit) {
    Set<Long> members = new LinkedHashSet<>(post.mentioned());
    subjects
        .bodyBefore(post.postId(), edit.at())
        .ifPresent(body -> members.removeAll(names.ids(markup.render(body).mentions())));
    herald.tell(News.ofPost(post, NotificationKind.MENTION, edit.actorId(), edit.at()), members);
  }
}
