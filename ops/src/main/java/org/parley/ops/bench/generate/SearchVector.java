package org.parley.ops.bench.generate;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The words of one post as the search without an index has them: stems of title and text with the
 * weights A and B, their words as they stand with C and D, each with the places where it stands.
 * The same that {@code to_tsvector} and {@code ||} make, in the form that a binary COPY takes.
 */
final class SearchVector {

  private static final int WEIGHT_SHIFT = 14;

  private final Lexicon lexicon;
  private final int[] slotOf;
  private int[] lexemes = new int[256];
  private int[] counts = new int[256];
  private int slots;
  private int[] slotAt = new int[1024];
  private int[] placeAt = new int[1024];
  private int entries;
  private int last;

  SearchVector(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.slotOf = new int[lexicon.size()];
    Arrays.fill(slotOf, -1);
  }

  /** Writes the vector of a title, which a reply has not, and a text. */
  void write(int[] title, Passage text, Bytes out) {
    entries = 0;
    slots = 0;
    last = 0;
    collect(title.length, i -> lexicon.stem(title[i]), 3);
    collect(text.wordCount(), i -> lexicon.stem(text.word(i)), 2);
    collect(title.length, i -> lexicon.form(title[i]), 1);
    collect(text.wordCount(), i -> lexicon.form(text.word(i)), 0);
    put(out);
    for (int i = 0; i < slots; i++) {
      slotOf[lexemes[i]] = -1;
    }
  }

  /** Places count on from the last word of the parts before that is in the vector. */
  private void collect(int words, IntUnaryOperator lexemeAt, int weight) {
    int before = last;
    for (int i = 0; i < words; i++) {
      int lexeme = lexemeAt.applyAsInt(i);
      if (lexeme != Lexicon.NONE) {
        last = before + i + 1;
        add(lexeme, weight << WEIGHT_SHIFT | last);
      }
    }
  }

  private void add(int lexeme, int place) {
    if (slotOf[lexeme] < 0) {
      if (slots == lexemes.length) {
        lexemes = Arrays.copyOf(lexemes, slots * 2);
        counts = Arrays.copyOf(counts, slots * 2);
      }
      slotOf[lexeme] = slots;
      lexemes[slots] = lexeme;
      counts[slots] = 0;
      slots++;
    }
    if (entries == slotAt.length) {
      slotAt = Arrays.copyOf(slotAt, entries * 2);
      placeAt = Arrays.copyOf(placeAt, entries * 2);
    }
    int slot = slotOf[lexeme];
    counts[slot]++;
    slotAt[entries] = slot;
    placeAt[entries] = place;
    entries++;
  }

  private void put(Bytes out) {
    int[] next = new int[slots];
    for (int slot = 1; slot < slots; slot++) {
      next[slot] = next[slot - 1] + counts[slot - 1];
    }
    int[] places = new int[entries];
    for (int i = 0; i < entries; i++) {
      places[next[slotAt[i]]++] = placeAt[i];
    }
    out.addInt(slots);
    int at = 0;
    for (int slot = 0; slot < slots; slot++) {
      out.add(lexicon.bytes(lexemes[slot])).add('\0').addShort(counts[slot]);
      for (int i = 0; i < counts[slot]; i++) {
        out.addShort(places[at++]);
      }
    }
  }
}
