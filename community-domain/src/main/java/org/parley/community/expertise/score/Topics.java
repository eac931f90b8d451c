package org.parley.community.expertise.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All tags, or all words. */
final class Topics {

  private final Map<String, Topic> topics = new HashMap<>();
  private final double halfLife;

  Topics(double halfLife) {
    this.halfLife = halfLife;
  }

  void answered(List<String> names, int member, double effort, double day) {
    for (String name : names) {
      topics.computeIfAbsent(name, none -> new Topic(halfLife)).add(member, effort, day);
    }
  }

  /**
   * Adds up, for each member, what they answered of late on these topics, rare ones first.
   *
   * @param all what was answered of late on everything
   */
  double[] masses(List<String> names, int members, double all, double day) {
    double[] masses = new double[members];
    for (String name : names) {
      Topic topic = topics.get(name);
      if (topic != null) {
        double rarity = Feature.rarity(all, topic.total(day));
        for (int place = 0; place < topic.size(); place++) {
          masses[topic.member(place)] += rarity * topic.at(place, day);
        }
      }
    }
    return masses;
  }
}
