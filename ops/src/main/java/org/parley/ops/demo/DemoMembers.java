package org.parley.ops.demo;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.community.markup.Markup;
import org.parley.community.member.PasswordHasher;
import org.parley.community.member.Role;
import org.parley.ops.demo.DemoCommunity.Person;
import org.parley.ops.ingest.IncomingMember;

/** Makes the demo's members. Their addresses are invented and lead nowhere. */
final class DemoMembers {

  private static final String DOMAIN = "@norrvik.example";

  private final DemoTimes times;
  private final Map<String, Long> groups;
  private final Map<String, String> hashes;
  private final Markup markup = new Markup();

  DemoMembers(DemoTimes times, Map<String, Long> groups, Map<String, String> hashes) {
    this.times = times;
    this.groups = groups;
    this.hashes = hashes;
  }

  /** Hashes of new passwords for those who get one; slow, and so on all processors. */
  static Map<String, String> hashes(
      List<Person> members, DemoLogins logins, PasswordHasher hasher) {
    Map<String, String> passwords =
        members.stream()
            .filter(Person::login)
            .collect(Collectors.toMap(Person::name, logins::passwordFor));
    return passwords.entrySet().parallelStream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> hasher.hash(each.getValue())));
  }

  IncomingMember make(Person person) {
    Instant joined = times.joined(person.joined(), person.name());
    return new IncomingMember(
        person.name(),
        new IncomingMember.Card(
            person.displayName(),
            person.about(),
            markup.render(person.about()).html(),
            person.location(),
            ""),
        new IncomingMember.Account(person.name() + DOMAIN, hashes.get(person.name())),
        joined,
        null,
        roles(person),
        person.groups().stream().map(groups::get).collect(Collectors.toSet()),
        null);
  }

  private static Set<Role> roles(Person person) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    person.roles().forEach(role -> roles.add(Role.valueOf(role.toUpperCase(Locale.ROOT))));
    return roles;
  }
}
