package org.parley.ops.doctor;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.ops.CommandFailed;
import org.parley.ops.OutputOptions;
import org.parley.ops.database.CommunityDatabase;
import org.parley.ops.database.DatabaseOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parley doctor}: looks at everything the community stands on, and changes nothing. */
@Command(
    name = "doctor",
    description = "Check the machine, the database, the network; say how to mend what is not well.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:nothing fails; there may be warnings", "1:something fails"})
public final class DoctorCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DatabaseOptions database;
  @Mixin private OutputOptions output;

  @Option(names = "--port", defaultValue = "8080", description = "The community's port.")
  private int port;

  @Option(names = "--host", defaultValue = "127.0.0.1", description = "The community's address.")
  private String host;

  @Option(names = "--smtp", paramLabel = "HOST:PORT", description = "The mail server to reach.")
  private String smtp;

  @Option(names = "--attachments", paramLabel = "DIR", description = "Where attachments are kept.")
  private Path attachments;

  @Override
  public Integer call() throws Exception {
    var findings = new ArrayList<>(MachineChecks.of(database.data()));
    findings.add(AttachmentCheck.of(database.data(), attachments));
    findings.addAll(OwnFileChecks.of(database.data().root()));
    findings.addAll(inDatabase());
    findings.addAll(NetworkChecks.of(host, port, smtp));
    findings.addAll(ClusterCheck.of(database));
    PrintWriter out = spec.commandLine().getOut();
    if (output.isJson()) {
      out.println(output.toJson(findings));
    } else {
      findings.forEach(finding -> print(out, finding));
    }
    return findings.stream().anyMatch(Finding::isFailure) ? ExitCode.SOFTWARE : ExitCode.OK;
  }

  private List<Finding> inDatabase() {
    if (database.given().isEmpty() && Files.notExists(database.data().postgres())) {
      return List.of(Finding.warn("PostgreSQL", "no database yet", "ops/run makes it"));
    }
    try (CommunityDatabase open = CommunityDatabase.openAsItIs(database)) {
      return DatabaseChecks.of(open.address());
    } catch (CommandFailed e) {
      return List.of(
          Finding.fail("PostgreSQL", e.getMessage(), "The reason is in logs/postgresql.log"));
    }
  }

  private static void print(PrintWriter out, Finding finding) {
    String level = finding.level().name().toLowerCase(Locale.ROOT);
    out.printf("%-5s %-13s %s%n", level, finding.check(), finding.found());
    if (!finding.remedy().isEmpty()) {
      out.printf("%-19s -> %s%n", "", finding.remedy());
    }
  }
}
