package org.parley.ops.setup;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.community.account.SetUpService;
import org.parley.community.member.Actor;
import org.parley.community.problem.Conflict;
import org.parley.community.setting.Place;
import org.parley.ops.OutputOptions;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.database.DatabaseOptions;
import org.parley.ops.database.PublicUrlOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parley setup-address}: where the first administrator of an empty community is made. */
@Command(
    name = "setup-address",
    description = {
      "Print the one-time address at which the first administrator is made.",
      "It is good for seven days and replaces any former one. Prints nothing once there is one."
    },
    mixinStandardHelpOptions = true)
public final class SetUpAddressCommand implements Callable<Integer> {

  @Mixin private DatabaseOptions database;
  @Mixin private PublicUrlOption publicUrl;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  /** Null when there is an administrator already. */
  record Answer(String address) {}

  @Override
  public Integer call() {
    Optional<String> address;
    try (var services = CommunityServices.open(database, publicUrl.value())) {
      address = services.call(SetUpService.class, SetUpAddressCommand::open);
    }
    var out = spec.commandLine().getOut();
    if (output.isJson()) {
      out.println(output.toJson(new Answer(address.orElse(null))));
    } else {
      address.ifPresent(out::println);
    }
    return 0;
  }

  private static Optional<String> open(SetUpService service) {
    try {
      return Optional.of(Place.ofSystem().link(service.openSetUp(Actor.operator())));
    } catch (Conflict done) {
      return Optional.empty();
    }
  }
}
