package org.parley.ops.token;

import org.parley.community.account.ApiTokenService;
import org.parley.community.member.Actor;
import org.parley.ops.OutputOptions;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.database.DatabaseOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley token}: keys with which programs act as a member. */
@Command(
    name = "token",
    description = "Make keys with which programs act as a member.",
    mixinStandardHelpOptions = true)
public final class TokenCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What with a token? (create)");
  }

  record Answer(String member, String label, String token) {}

  @Command(
      name = "create",
      description = "Make a token and print it, alone. It is not shown again.",
      mixinStandardHelpOptions = true)
  int create(
      @Option(names = "--member", paramLabel = "NAME", required = true) String member,
      @Option(names = "--label", paramLabel = "TEXT", defaultValue = "command line") String label,
      @Mixin DatabaseOptions database,
      @Mixin OutputOptions output) {
    String token;
    try (var services = CommunityServices.open(database)) {
      token =
          services.call(
              ApiTokenService.class, service -> service.createFor(Actor.operator(), member, label));
    }
    var answer = new Answer(member, label, token);
    spec.commandLine().getOut().println(output.isJson() ? output.toJson(answer) : token);
    return 0;
  }
}
