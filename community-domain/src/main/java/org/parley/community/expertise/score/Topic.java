package org.parley.community.expertise.score;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Who has answered how much about one tag or one word of late. */
final class Topic {

  private final Map<Integer, Integer> places = new HashMap<>();
  private final DecayedSums sums;
  private int[] members = new int[4];

  Topic(double halfLife) {
    this.sums = new DecayedSums(halfLife);
  }

  void add(int member, double effort, double day) {
    Integer place = places.get(member);
    if (place == null) {
      place = places.size();
      places.put(member, place);
      if (place == members.length) {
        members = Arrays.copyOf(members, members.length * 2);
      }
      members[place] = member;
    }
    sums.add(place, effort, day);
  }

  int size() {
    return places.size();
  }

  int member(int place) {
    return members[place];
  }

  double at(int place, double day) {
    return sums.at(place, day);
  }

  double total(double day) {
    return sums.total(day);
  }
}
