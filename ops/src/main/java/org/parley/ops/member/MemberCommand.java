package org.parley.ops.member;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley member}: signs members up and gives them roles. */
@Command(
    name = "member",
    description = "Sign members up and give them roles.",
    mixinStandardHelpOptions = true,
    subcommands = {MemberCreateCommand.class, MemberGrantCommand.class})
public final class MemberCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What with a member? (create, grant)");
  }
}
