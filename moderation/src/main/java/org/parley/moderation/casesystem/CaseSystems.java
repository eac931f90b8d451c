package org.parley.moderation.casesystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The systems that are spoken to, by their kind. */
@ApplicationScoped
public class CaseSystems {

  @Inject @Any Instance<CaseSystem> all;
  @Inject CaseContents contents;

  CaseSystem of(CaseKind kind) {
    return all.stream().filter(system -> system.kind() == kind).findFirst().orElseThrow();
  }

  /** Tells what was claimed. */
  CaseAnswer tell(CaseClaim claim) {
    CaseSystem system = of(claim.account().kind());
    return switch (claim.act()) {
      case OPEN -> system.open(claim.account(), contents.file(claim));
      case COMMENT ->
          contents
              .comment(claim)
              .map(comment -> system.comment(claim.account(), comment))
              .orElseGet(CaseAnswer::withheld);
      case CLOSE -> system.close(claim.account(), claim.handle());
      case REOPEN -> system.reopen(claim.account(), claim.handle());
    };
  }
}
