package org.parley.ops.expertise;

import java.util.concurrent.Callable;
import org.parley.community.expertise.ExpertisePump;
import org.parley.community.expertise.ExpertiseService;
import org.parley.community.member.Actor;
import org.parley.ops.OutputOptions;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.database.DatabaseOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley experts rebuild}: everything anew from threads, posts and votes. */
@Command(
    name = "rebuild",
    description = "Reckon all expertise anew from the beginning.",
    mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

  @Mixin private DatabaseOptions database;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  record Answer(int threads) {}

  @Override
  public Integer call() {
    int threads;
    try (var services = CommunityServices.open(database)) {
      services.call(
          ExpertiseService.class,
          service -> {
            service.rebuild(Actor.operator());
            return null;
          });
      threads = services.call(ExpertisePump.class, ExpertisePump::reckonDue);
    }
    var out = spec.commandLine().getOut();
    out.println(
        output.isJson()
            ? output.toJson(new Answer(threads))
            : "The expertise shown in " + threads + " questions is reckoned");
    return 0;
  }
}
