package org.parley.ops.bench.generate;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Moments as numbers: microseconds since 1970, which is as exact as PostgreSQL keeps them. */
final class Moments {

  private static final long POSTGRES_EPOCH = micros(Instant.parse("2000-01-01T00:00:00Z"));

  static final long SECOND = TimeUnit.SECONDS.toMicros(1);
  static final long HOUR = TimeUnit.HOURS.toMicros(1);
  static final long DAY = TimeUnit.DAYS.toMicros(1);

  private Moments() {}

  static long micros(Instant instant) {
    return TimeUnit.SECONDS.toMicros(instant.getEpochSecond())
        + TimeUnit.NANOSECONDS.toMicros(instant.getNano());
  }

  static long sincePostgres(long micros) {
    return micros - POSTGRES_EPOCH;
  }

  static int day(long micros) {
    return (int) Math.floorDiv(micros, DAY);
  }

  static int daySincePostgres(long micros) {
    return day(micros) - day(POSTGRES_EPOCH);
  }
}
