package org.parley.moderation.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.parley.community.attachment.PrivateAttachments;
import org.parley.community.member.Actor;
import org.parley.moderation.conversation.ConversationLine.Entry;

/** Writes down what is said and done, shows the files that it names, and has it told. */
@ApplicationScoped
public class Transcript {

  @Inject Clock clock;
  @Inject Conversations conversations;
  @Inject Lines lines;
  @Inject PrivateAttachments attachments;
  @Inject Courier courier;

  /** Something was done; the other side is told what. */
  void note(Entered by, LineKind kind) {
    add(by, Entry.of(kind), kind.news());
  }

  /** Something was said. */
  ConversationLine say(Actor actor, Entered by, Entry entry) {
    ConversationLine line = add(by, entry, newsOf(by, entry.kind()));
    Conversation conversation = by.conversation();
    attachments.show(actor, entry.words().body(), conversation.customerId(), conversation.postId());
    return line;
  }

  /** The first words: the other side is told that it is invited. */
  void greet(Actor actor, Entered by, Words greeting) {
    add(by, new Entry(LineKind.MESSAGE, greeting, null), "INVITED");
    Conversation conversation = by.conversation();
    attachments.show(actor, greeting.body(), conversation.customerId(), conversation.postId());
  }

  /** What the team writes by mail is a letter, which nobody waits for on a page. */
  private static String newsOf(Entered by, LineKind kind) {
    boolean isLetter =
        kind == LineKind.MESSAGE
            && by.side() == Side.TEAM
            && by.conversation().channel() == Channel.MAIL;
    return isLetter ? "LETTER" : kind.news();
  }

  private ConversationLine add(Entered by, Entry entry, String news) {
    conversations.flush();
    ConversationLine line = new ConversationLine(by, entry, clock.instant());
    lines.add(line);
    courier.carry(by, line, news);
    return line;
  }
}
