package org.parley.community.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.thread.CloseReason;
import org.parley.community.thread.Closing;
import org.parley.community.thread.MoveService;
import org.parley.community.thread.Pin;
import org.parley.community.thread.PinScope;
import org.parley.community.thread.PinService;
import org.parley.community.thread.PresenceService;
import org.parley.community.thread.RetagService;
import org.parley.community.thread.ThreadService;

/** Does to one thread what an action says, by the same services as a click on its page. */
@ApplicationScoped
public class BulkDeeds {

  @Inject ThreadService threads;
  @Inject MoveService moves;
  @Inject RetagService tags;
  @Inject PinService pins;
  @Inject PresenceService presence;

  void perform(Actor actor, BulkItem item) {
    long thread = item.threadId();
    BulkArguments with = item.arguments();
    switch (item.kind()) {
      case CLOSE ->
          threads.close(
              actor, thread, new Closing(CloseReason.ofWord(with.reason()), with.note(), null));
      case REOPEN -> threads.reopen(actor, thread);
      case MOVE -> moves.move(actor, thread, with.space(), with.note());
      case ADD_TAG -> tags.add(actor, thread, with.tag());
      case REMOVE_TAG -> tags.remove(actor, thread, with.tag());
      case PIN -> pins.pin(actor, thread, new Pin(PinScope.ofWord(with.scope()), with.until()));
      case UNPIN -> pins.unpin(actor, thread);
      case HIDE -> presence.hide(actor, thread);
      case RESTORE -> presence.restore(actor, thread);
      case DELETE -> presence.delete(actor, thread);
    }
  }
}
