package org.parley.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.parley.community.member.Actor;
import org.parley.community.member.TrustLevel;
import org.parley.community.trust.Standing;
import org.parley.community.trust.TrustService;
import org.parley.community.trust.TrustViews;

/** The trust level of the member whose page of the administration is open. */
@RequestScoped
public class MemberTrust {

  @Inject TrustService service;
  @Inject TrustViews views;

  private Standing standing;

  void give(Actor actor, String name, TrustLevel level) {
    service.give(actor, name, level);
  }

  void release(Actor actor, String name) {
    service.release(actor, name);
  }

  /** Read once for a page. */
  Standing standing(Actor actor, String name) {
    if (standing == null) {
      standing = views.of(actor, name);
    }
    return standing;
  }
}
