package org.parley.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.community.account.MemberProfile;
import org.parley.community.account.MemberViews;
import org.parley.community.member.Author;
import org.parley.community.thread.MemberPosts;
import org.parley.community.thread.ThreadView;
import org.parley.web.security.CurrentActor;

/** Who the customer of a follow-up is, and what they wrote before, as far as the agent sees it. */
@Named
@RequestScoped
public class CustomerCard {

  private static final int SHOWN = 6;

  @Inject CurrentActor currentActor;
  @Inject MemberViews members;
  @Inject MemberPosts posts;

  private MemberProfile profile;
  private List<MemberPosts.Item> before;

  /** Null when the account is gone. A page shows one customer. */
  public MemberProfile profileOf(Author customer) {
    if (profile == null && customer.isKnown()) {
      profile = members.profile(customer.name(), currentActor.actor());
    }
    return profile;
  }

  /** The newest of what they wrote in each of their other threads. */
  public List<MemberPosts.Item> before(ThreadView thread) {
    if (before == null) {
      before = thread.author().isKnown() ? read(thread) : List.of();
    }
    return before;
  }

  private List<MemberPosts.Item> read(ThreadView thread) {
    Set<Long> seen = new HashSet<>();
    // one thread may hold the newest of them all: read some more than are shown
    return posts
        .list(currentActor.actor(), thread.author().id(), null, null, 4 * SHOWN)
        .items()
        .stream()
        .filter(post -> post.threadId() != thread.id())
        .filter(post -> seen.add(post.threadId()))
        .limit(SHOWN)
        .toList();
  }
}
