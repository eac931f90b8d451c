package org.parley.search.rebuild;

/**
 * From where a rebuild goes on after an interruption.
 *
 * @param building what it writes to, null before it has begun
 * @param reached the thread up to which that holds them all
 * @param done posts in it
 */
public record RebuildPoint(String building, long reached, long done) {

  static final RebuildPoint BEGINNING = new RebuildPoint(null, 0, 0);

  static RebuildPoint at(String building) {
    return new RebuildPoint(building, 0, 0);
  }

  RebuildPoint further(long thread, long posts) {
    return new RebuildPoint(building, thread, done + posts);
  }
}
