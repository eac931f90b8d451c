package org.parley.community.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.parley.community.event.DomainEvent;
import org.parley.community.event.DomainEventListener;
import org.parley.community.invitation.MemberInvited;

/** Tells members that somebody asks them to answer. */
@ApplicationScoped
public class InvitationNews implements DomainEventListener {

  @Inject Herald herald;

  @Override
  public String name() {
    return "notify-invitations";
  }

  @Override
  public boolean wants(Class<? extends DomainEvent> type) {
    return type == MemberInvited.class;
  }

  @Override
  public void on(DomainEvent event) {
    MemberInvited invited = (MemberInvited) event;
    herald.tell(
        new News(
            NotificationKind.INVITATION,
            "invitation:" + invited.threadId(),
            invited.threadId(),
            invited.postId(),
            invited.actorId(),
            null,
            "",
            invited.at()),
        List.of(invited.memberId()));
  }
}
