package org.parley.ops.member;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.community.account.MemberService;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.ops.OutputOptions;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.database.DatabaseOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley member grant}: gives a member a role or takes it back. */
@Command(
    name = "grant",
    description = "Give a member a role, or take it back.",
    mixinStandardHelpOptions = true)
public final class MemberGrantCommand implements Callable<Integer> {

  @Mixin private DatabaseOptions database;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "NAME", description = "The member's handle.")
  private String name;

  @Parameters(index = "1", paramLabel = "ROLE", description = "One of ${COMPLETION-CANDIDATES}.")
  private Role role;

  @Option(names = "--revoke", description = "Take the role back.")
  private boolean revoke;

  record Answer(String name, Role role, boolean granted) {}

  @Override
  public Integer call() {
    try (var services = CommunityServices.open(database)) {
      services.call(MemberService.class, this::change);
    }
    var answer = new Answer(name, role, !revoke);
    spec.commandLine().getOut().println(output.isJson() ? output.toJson(answer) : words());
    return 0;
  }

  private Role change(MemberService service) {
    if (revoke) {
      service.revoke(Actor.operator(), name, role);
    } else {
      service.grant(Actor.operator(), name, role);
    }
    return role;
  }

  private String words() {
    return "%s %s %s"
        .formatted(name, revoke ? "is no longer" : "is now", role.name().toLowerCase(Locale.ROOT));
  }
}
