package org.parley.ops.member;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.parley.community.account.MemberService;
import org.parley.community.account.NewMember;
import org.parley.community.member.Actor;
import org.parley.community.member.Role;
import org.parley.community.setting.Place;
import org.parley.ops.OutputOptions;
import org.parley.ops.database.CommunityServices;
import org.parley.ops.database.DatabaseOptions;
import org.parley.ops.database.PublicUrlOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley member create}: signs somebody up, who then chooses a password. */
@Command(
    name = "create",
    description =
        "Sign somebody up. A link to choose a password goes out by mail and is printed; it is good"
            + " for seven days.",
    mixinStandardHelpOptions = true)
public final class MemberCreateCommand implements Callable<Integer> {

  @Mixin private DatabaseOptions database;
  @Mixin private PublicUrlOption publicUrl;
  @Mixin private OutputOptions output;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "The handle: 3 to 30 of a-z, 0-9, dot, dash, _.")
  private String name;

  @Option(names = "--email", paramLabel = "ADDRESS", required = true)
  private String email;

  @Option(
      names = "--display-name",
      paramLabel = "NAME",
      description = "The name that people see (default: the handle).")
  private String displayName;

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "One of ${COMPLETION-CANDIDATES}; may be repeated.")
  private List<Role> roles = List.of();

  record Answer(String name, Set<Role> roles, String link) {}

  @Override
  public Integer call() {
    Set<Role> granted = EnumSet.of(Role.MEMBER);
    granted.addAll(roles);
    String link;
    try (var services = CommunityServices.open(database, publicUrl.value())) {
      link = services.call(MemberService.class, service -> create(service, granted));
    }
    var answer = new Answer(name, granted, link);
    spec.commandLine().getOut().println(output.isJson() ? output.toJson(answer) : words(answer));
    return 0;
  }

  private String create(MemberService service, Set<Role> granted) {
    var newcomer = new NewMember(name, displayName == null ? name : displayName, email, granted);
    return Place.ofSystem().link(service.createAtHand(Actor.operator(), newcomer));
  }

  private static String words(Answer answer) {
    return answer.name() + " can choose a password here, once:\n" + answer.link();
  }
}
