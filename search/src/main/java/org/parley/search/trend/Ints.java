package org.parley.search.trend;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A growing list of numbers, without an object for each. */
final class Ints {

  private int[] values = new int[4];
  private int size;

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  /** Adds it unless it is the last already. */
  void addOnce(int value) {
    if (size == 0 || values[size - 1] != value) {
      add(value);
    }
  }

  int get(int place) {
    return values[place];
  }

  int size() {
    return size;
  }

  IntStream stream() {
    return Arrays.stream(values, 0, size);
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
