package org.parley.web.expert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parley.community.account.MemberProfile;
import org.parley.community.account.MemberViews;
import org.parley.community.expertise.ExpertExplanation;
import org.parley.community.expertise.ExpertViews;
import org.parley.community.expertise.MemberScopes;
import org.parley.community.expertise.NamedScope;
import org.parley.community.expertise.NamedScopes;
import org.parley.web.security.CurrentActor;

/** {@code expertise.xhtml}: where a member is an expert, and the posts that made it so. */
@Named
@RequestScoped
public class ExpertisePage {

  @Inject CurrentActor currentActor;
  @Inject MemberViews members;
  @Inject MemberScopes memberScopes;
  @Inject NamedScopes scopes;
  @Inject ExpertViews experts;

  private String name;
  private String space;
  private String tag;
  private MemberProfile member;
  private NamedScope scope = NamedScope.ALL;
  private List<MemberScopes.Standing> standings = List.of();
  private ExpertExplanation explanation;

  public void load() {
    member = members.profile(name, currentActor.actor());
    scope = scopes.find(currentActor.actor(), space, tag);
    standings = memberScopes.of(currentActor.actor(), member.name());
    if (isRankedIn(scope)) {
      explanation = experts.explain(currentActor.actor(), member.name(), scope.scope());
    }
  }

  private boolean isRankedIn(NamedScope asked) {
    return standings.stream().anyMatch(standing -> isShown(standing, asked));
  }

  private static boolean isShown(MemberScopes.Standing standing, NamedScope asked) {
    return standing.scope().scope().equals(asked.scope());
  }

  public MemberProfile getMember() {
    return member;
  }

  public List<MemberScopes.Standing> getStandings() {
    return standings;
  }

  public NamedScope getScope() {
    return scope;
  }

  /** Null when the member is not ranked in the scope that is shown. */
  public ExpertExplanation getExplanation() {
    return explanation;
  }

  /** The member's place in the scope shown; 0 for none. */
  public int getPlace() {
    return standings.stream()
        .filter(standing -> isShown(standing, scope))
        .mapToInt(MemberScopes.Standing::place)
        .findFirst()
        .orElse(0);
  }

  /** The address of this page for a scope. */
  public String scoped(NamedScope other) {
    return ScopeAddress.of("/m/" + member.name() + "/expertise", other);
  }

  public boolean isChosen(NamedScope other) {
    return other.scope().equals(scope.scope());
  }

  /** Whether the reader looks at their own page. */
  public boolean isOwn() {
    return currentActor.actor().isMember(member.id());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getSpace() {
    return space;
  }

  public void setSpace(String space) {
    this.space = space;
  }

  public String getTag() {
    return tag;
  }

  public void setTag(String tag) {
    this.tag = tag;
  }
}
