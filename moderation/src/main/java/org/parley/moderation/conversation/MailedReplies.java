package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.community.member.Actor;
import org.parley.community.reply.PageReplies;
import org.parley.moderation.conversation.ConversationLine.Entry;

/**
 * Takes what the two sides answer by mail, through the conversation's own door: whoever may not
 * write on its page may not by mail either. A customer's answer to an invitation accepts it.
 */
@ApplicationScoped
public class MailedReplies implements PageReplies {

  private static final Pattern PATH = Pattern.compile("/conversations/([0-9]{1,18})");

  @Inject Clock clock;
  @Inject ConversationDoor door;
  @Inject EarlierDeeds earlier;
  @Inject Wording wording;
  @Inject Transcript transcript;

  @Override
  public Optional<String> invitation(Actor member, String path) {
    Matcher page = PATH.matcher(path);
    return page.matches()
        ? door.look(member, Long.parseLong(page.group(1))).flatMap(MailedReplies::word)
        : Optional.empty();
  }

  private static Optional<String> word(Entered by) {
    if (by.conversation().state().isOpen()) {
      return Optional.of("conversation");
    }
    return isInvitedCustomer(by) ? Optional.of("private-invitation") : Optional.empty();
  }

  private static boolean isInvitedCustomer(Entered by) {
    return by.side() == Side.CUSTOMER && by.conversation().state() == ConversationState.INVITED;
  }

  @Override
  public boolean take(Actor member, String path, String words, String key) {
    Matcher page = PATH.matcher(path);
    if (!page.matches()) {
      return false;
    }
    Entered by = door.lock(member, Long.parseLong(page.group(1)));
    if (earlier.line(by, key).isEmpty()) {
      say(member, by, new Entry(LineKind.MESSAGE, wording.of(words), key, Via.MAIL));
    }
    return true;
  }

  private void say(Actor member, Entered by, Entry entry) {
    Instant now = clock.instant();
    if (isInvitedCustomer(by)) {
      by.conversation().join(now);
      transcript.note(by, LineKind.JOINED);
    }
    by.conversation().speak(now);
    transcript.say(member, by, entry);
  }
}
