package org.parley.community.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.problem.NotFound;

/** Who acts on many threads, and what is refused before anything is done. */
@Timeout(300)
class BulkPermissionDbIT extends BulkThreads {

  @Test
  void sameKeyStartsOneAction() {
    NewBulkAction action =
        new NewBulkAction(BulkKind.HIDE, BulkArguments.NONE, threads, "one-click");
    assertThat(bulk().start(mona, action)).isEqualTo(bulk().start(mona, action));
    work();
  }

  @Test
  void onlyWhoKeepsOrderActsAndAgentsHideNothing() {
    assertThatThrownBy(
            () -> start(samples.anna(), BulkKind.CLOSE, BulkArguments.closing("other", "")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> start(Actor.visitor(), BulkKind.REOPEN, BulkArguments.NONE))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> start(samples.agent(), BulkKind.DELETE, BulkArguments.NONE))
        .isInstanceOf(NotAllowed.class);
    long monas = start(BulkKind.REMOVE_TAG, BulkArguments.tagging("battery"));
    long agents = start(samples.agent(), BulkKind.ADD_TAG, BulkArguments.tagging("app"));
    work();

    BulkViews views = community.get(BulkViews.class);
    assertThatThrownBy(() -> views.find(samples.agent(), monas)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> bulk().undo(samples.agent(), monas)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> views.find(samples.anna(), monas)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> views.list(samples.anna(), null, 10)).isInstanceOf(NotAllowed.class);
    assertThat(views.list(samples.agent(), null, 100).items())
        .extracting(BulkView::id)
        .contains(agents)
        .doesNotContain(monas);
    assertThat(views.list(mona, null, 100).items())
        .extracting(BulkView::id)
        .contains(agents, monas);
  }

  @Test
  void whoLostTheRoleMeanwhileDoesNothingAnyMore() {
    Actor brief = samples.actor("brief.moderator", org.parley.community.member.Role.MODERATOR);
    long id = start(brief, BulkKind.HIDE, BulkArguments.NONE);
    Jdbi.create(community.dataSource())
        .useHandle(h -> h.execute("delete from member_role where member_id = ?", brief.id()));
    work();

    assertThat(find(id).failed()).isEqualTo(4);
    assertThat(state()).allMatch(line -> line.contains("PUBLISHED"));
  }

  @Test
  void whatWouldFailEverywhereIsRefusedAtOnce() {
    assertRefused(BulkKind.CLOSE, BulkArguments.closing("because", ""), "close.reason-unknown");
    assertRefused(BulkKind.MOVE, BulkArguments.moving("pilots", ""), "space.unknown");
    assertRefused(BulkKind.ADD_TAG, BulkArguments.tagging("nosuchtag"), "tags.unknown");
    assertRefused(
        BulkKind.PIN,
        BulkArguments.pinning("space", community.clock().instant()),
        "pin.until-past");
    threads = List.of();
    assertRefused(BulkKind.REOPEN, BulkArguments.NONE, "bulk.no-threads");
  }

  private void assertRefused(BulkKind kind, BulkArguments arguments, String code) {
    assertThatThrownBy(() -> start(kind, arguments)).isInstanceOf(Invalid.class).hasMessage(code);
  }
}
