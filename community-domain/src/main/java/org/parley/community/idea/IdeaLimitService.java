package org.parley.community.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.parley.community.member.Actor;
import org.parley.community.problem.Invalid;
import org.parley.community.problem.NotAllowed;
import org.parley.community.setting.Settings;

/** Says how many votes for ideas a member has at a time: an administrator's work. */
@ApplicationScoped
@Transactional
public class IdeaLimitService {

  public static final int MOST = 100;

  @Inject Settings settings;
  @Inject IdeaBallots ballots;

  public int votes(Actor actor) {
    requireAdministrator(actor);
    return ballots.limit();
  }

  /**
   * Votes that were given already stay, also when they are more than members have from now on.
   *
   * @param votes 1 to {@value #MOST}
   */
  public void change(Actor actor, int votes) {
    requireAdministrator(actor);
    if (votes < 1 || votes > MOST) {
      throw new Invalid("votes", "idea.limit", MOST);
    }
    settings.put(IdeaBallots.LIMIT, String.valueOf(votes));
  }

  private static void requireAdministrator(Actor actor) {
    if (!IdeaPolicy.mayChangeLimit(actor)) {
      throw new NotAllowed("administrator.required");
    }
  }
}
