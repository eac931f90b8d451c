package org.parley.ops;

import org.parley.ops.audit.AuditCommand;
import org.parley.ops.badge.BadgesCommand;
import org.parley.ops.bench.BenchCommand;
import org.parley.ops.demo.DemoCommand;
import org.parley.ops.doctor.DoctorCommand;
import org.parley.ops.document.DocumentsCommand;
import org.parley.ops.expertise.ExpertsCommand;
import org.parley.ops.member.MemberCommand;
import org.parley.ops.reindex.ReindexCommand;
import org.parley.ops.reputation.ReputationCommand;
import org.parley.ops.run.RunCommand;
import org.parley.ops.screening.ScreeningCommand;
import org.parley.ops.search.SearchCommand;
import org.parley.ops.setup.SetUpAddressCommand;
import org.parley.ops.stackexchange.ImportCommand;
import org.parley.ops.token.TokenCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the command line: everything an operator can ask for, one class for each command. */
@Command(
    name = "parley",
    description = "A customer community that a company hosts itself.",
    mixinStandardHelpOptions = true,
    version = "Parley 0.1.0",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failed; the reason is on the error output", "2:not understood"},
    subcommands = {
      RunCommand.class,
      ImportCommand.class,
      ReindexCommand.class,
      AuditCommand.class,
      BadgesCommand.class,
      ExpertsCommand.class,
      MemberCommand.class,
      ReputationCommand.class,
      ScreeningCommand.class,
      SearchCommand.class,
      TokenCommand.class,
      SetUpAddressCommand.class,
      DemoCommand.class,
      BenchCommand.class,
      DocumentsCommand.class,
      DoctorCommand.class,
      HelpCommand.class
    })
final class ParleyCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command?");
  }
}
