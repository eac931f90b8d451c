package org.parley.ops.audit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley audit}: the log of who kept order how. */
@Command(
    name = "audit",
    description = "Check that the moderation log is what was written.",
    mixinStandardHelpOptions = true,
    subcommands = AuditVerifyCommand.class)
public final class AuditCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Verify?");
  }
}
