package org.parley.ops.bench.generate;

import java.util.List;
import org.parley.community.member.Role;

/** Writes the members, as they stand when everything has happened, and what some of them follow. */
final class Population {

  private static final List<String> LOCATIONS =
      List.of("", "", "", "Oslo", "Lyon", "Graz", "Porto", "Leeds", "Turku", "Ghent", "Brno");
  private static final int FOLLOWERS = 50;

  private final Stage stage;
  private final String passwordHash;

  /**
   * @param passwordHash of those who may sign in
   */
  Population(Stage stage, String passwordHash) {
    this.stage = stage;
    this.passwordHash = passwordHash;
  }

  void write() {
    for (int member = 1; member <= stage.crowd().size(); member++) {
      writeMember(member);
      writeStanding(member);
    }
    role(Crowd.ADMINISTRATOR, Role.ADMINISTRATOR);
    role(Crowd.MODERATOR, Role.MODERATOR);
    role(Crowd.AGENT, Role.AGENT);
    role(Crowd.PRODUCT, Role.PRODUCT);
  }

  private void writeMember(int member) {
    Crowd crowd = stage.crowd();
    String handle = Names.handle(member);
    stage
        .tables()
        .member
        .row()
        .number(member)
        .text(handle)
        .text(Names.display(member))
        .text(handle + "@members.example")
        .at(crowd.joinedAt(member))
        .text(member <= Crowd.PLAIN ? passwordHash : null)
        .text(LOCATIONS.get(member % LOCATIONS.size()))
        .at(crowd.joinedAt(member))
        .at(crowd.seenAt(member))
        .whole(crowd.reputation(member))
        .small(crowd.trustLevel(member))
        .end();
  }

  private void writeStanding(int member) {
    Crowd crowd = stage.crowd();
    Tables tables = stage.tables();
    if (crowd.trustLevel(member) > 0) {
      tables.trustStanding.row().number(member).at(crowd.seenAt(member)).end();
    }
    if (Place.isInGroup(member)) {
      tables.memberGroupMember.row().number(Scenery.GROUP).number(member).end();
    }
    if (member % FOLLOWERS == 0) {
      // never the first tag: every second thread would be news to all of them
      int tag = 2 + stage.dice().below(stage.order().tags() - 1);
      tables.follow.row().number(member).text("TAG").number(tag).at(crowd.seenAt(member)).end();
    }
  }

  private void role(int member, Role role) {
    stage.tables().memberRole.row().number(member).text(role.name()).end();
  }
}
