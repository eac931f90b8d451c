package org.parley.search.lucene;

import java.util.Arrays;

/**
 * Numbers different keys from 0 on in the order in which they come, so that what is known of them
 * stands in plain arrays. Without an object a key: a common word has many threads and authors.
 */
final class LongNumbers {

  private static final int FIRST_SLOTS = 64;

  // a power of two spreads by the highest bits of a product
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private long[] keys = new long[FIRST_SLOTS / 2];
  private int[] slots = new int[FIRST_SLOTS];
  private int shift = Long.SIZE - Integer.numberOfTrailingZeros(FIRST_SLOTS);
  private int size;

  /** The number of a key: the next one, which is {@link #size} until then, if it is new. */
  int of(long key) {
    int slot = slot(key);
    if (slots[slot] == 0) {
      if (size == keys.length) {
        grow();
        slot = slot(key);
      }
      keys[size++] = key;
      slots[slot] = size;
    }
    return slots[slot] - 1;
  }

  int size() {
    return size;
  }

  /** The key that has a number. */
  long key(int number) {
    return keys[number];
  }

  /** Where the key stands or would stand; a slot holds its number and 1. */
  private int slot(long key) {
    int slot = (int) (key * SPREAD >>> shift);
    while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /** Half of the slots stay free. */
  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    slots = new int[2 * slots.length];
    shift--;
    for (int number = 0; number < size; number++) {
      slots[slot(keys[number])] = number + 1;
    }
  }
}
