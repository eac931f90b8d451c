package org.parley.ops.bench.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.parley.community.markup.Markup;
import org.parley.community.space.SpaceAccess;

/**
 * What threads stand in: spaces, most of them open, and tags, of which the first are everywhere.
 */
final class Scenery {

  static final long GROUP = 1;

  private static final List<String> NAMES =
      List.of(
          "General",
          "Devices",
          "Energy",
          "Network",
          "Heating",
          "Software",
          "Developers",
          "Ideas",
          "Showcase",
          "Members",
          "Pilots",
          "My cases");
  private static final List<String> COLORS =
      List.of("amber", "sky", "emerald", "rose", "violet", "slate");

  private final Vocabulary vocabulary;
  private final int tagCount;
  private final Zipf tags;
  private final Zipf places = new Zipf(NAMES.size(), 1.5);

  Scenery(Vocabulary vocabulary, int tagCount) {
    this.vocabulary = vocabulary;
    this.tagCount = tagCount;
    this.tags = new Zipf(tagCount - 1, 2);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Place place(Dice dice) {
    return place(places.draw(dice));
  }

  static Place mainPlace() {
    return place(0);
  }

  private static Place place(int index) {
    SpaceAccess access =
        switch (NAMES.size() - index) {
          case 3 -> SpaceAccess.MEMBERS;
          case 2 -> SpaceAccess.GROUP;
          case 1 -> SpaceAccess.OWN;
          default -> SpaceAccess.OPEN;
        };
    return new Place(index + 1, access);
  }

  /** The word that a tag is named after. */
  int tagWord(int tag) {
    return EnglishWords.common() + tag - 1;
  }

  String tagName(int tag) {
    return vocabulary.text(tagWord(tag));
  }

  /** Tags of a new thread, by their ids from 1 on. */
  List<Integer> draw(Dice dice, long threadId) {
    Set<Integer> drawn = new TreeSet<>();
    if (Order.hasFirstTag(threadId)) {
      drawn.add(1);
    }
    int more = 1 + dice.below(3);
    for (int i = 0; i < more; i++) {
      drawn.add(2 + tags.draw(dice));
    }
    return new ArrayList<>(drawn);
  }

  void write(Tables tables) {
    tables.memberGroup.row().number(GROUP).text("pilots").text("Pilot customers").end();
    for (int i = 0; i < NAMES.size(); i++) {
      Place place = place(i);
      String name = NAMES.get(i);
      Table row =
          tables
              .space
              .row()
              .number(place.id())
              .text(name.toLowerCase(Locale.ROOT).replace(' ', '-'))
              .text(name)
              .text("Everything about " + name.toLowerCase(Locale.ROOT))
              .text(COLORS.get(i % COLORS.size()))
              .whole(i)
              .text(place.access().name());
      (place.access() == SpaceAccess.GROUP ? row.number(GROUP) : row.nothing()).end();
    }
    var markup = new Markup();
    for (int tag = 1; tag <= tagCount; tag++) {
      String description = "Threads about **" + tagName(tag) + "**.";
      tables
          .tag
          .row()
          .number(tag)
          .text(tagName(tag))
          .text(description)
          .text(markup.render(description).html())
          .end();
    }
  }
}
