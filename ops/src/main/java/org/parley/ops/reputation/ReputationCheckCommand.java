package org.parley.ops.reputation;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.parley.community.member.Actor;
import org.parley.community.reputation.LedgerAudit;
import org.parley.ops.OutputOptions;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.database.DatabaseOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley reputation check}: proves that ledger, replay and members' rows agree. */
@Command(
    name = "check",
    description =
        "Prove that the ledger's sums, a replay by the rules in force and the members' rows agree.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:they agree to the point", "1:they do not; each difference is named"})
public final class ReputationCheckCommand implements Callable<Integer> {

  @Mixin private DatabaseOptions database;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    LedgerAudit.Finding finding;
    try (var services = CommunityServices.open(database)) {
      finding = services.call(LedgerAudit.class, audit -> audit.run(Actor.operator()));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (output.isJson()) {
      out.println(output.toJson(finding));
    } else {
      print(out, finding);
    }
    return finding.isEqual() ? ExitCode.OK : ExitCode.SOFTWARE;
  }

  private static void print(PrintWriter out, LedgerAudit.Finding finding) {
    out.printf("%d entries of %d members%n", finding.entries(), finding.members());
    finding.differences().forEach(difference -> out.println(words(difference)));
    if (finding.unequalReversals() > 0) {
      out.println(finding.unequalReversals() + " reversals take back something else");
    }
    out.println(
        finding.isEqual()
            ? "Ledger, replay and members' rows agree to the point"
            : "They do not agree; \"parley reputation replay\" appends what corrects it");
  }

  private static String words(LedgerAudit.Difference difference) {
    return difference.day() == null
        ? "%s: the ledger's sum is %d, the member's row says %d"
            .formatted(difference.member(), difference.ledger(), difference.other())
        : "%s on %s: the ledger has %d, a replay gives %d"
            .formatted(
                difference.member(), difference.day(), difference.ledger(), difference.other());
  }
}
