package org.parley.ops.bench.generate;

/**
 * Numbers that look random and are the same for the same seed, on every machine: SplitMix64, the
 * generator that <a href="https://doi.org/10.1145/2714064.2660195">Steele, Lea and Flood</a>
 * published.
 */
final class Dice {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final double UNIT = 0x1.0p-53;

  private long state;

  Dice(long seed) {
    this.state = mix(seed + GOLDEN);
  }

  long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** From 0 up to, but not, the bound. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** From 0 up to, but not, 1. */
  double unit() {
    return (next() >>> 11) * UNIT;
  }

  boolean chance(double probability) {
    return unit() < probability;
  }

  /** Waiting times between things that happen at random. */
  double exponential(double mean) {
    return -mean * Math.log(1 - unit());
  }

  /** Many small numbers and few large ones; the median is given, about 1 in 20 is 4.7 times it. */
  double lopsided(double median) {
    double bell = Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
    return median * Math.exp(0.94 * bell);
  }

  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
