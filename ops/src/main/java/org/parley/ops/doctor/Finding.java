package org.parley.ops.doctor;

/** What one check found: how well it is, in words, and how to mend it when it is not. */
record Finding(String check, Level level, String found, String remedy) {

  /** How well. */
  enum Level {
    OK,
    WARN,
    FAIL
  }

  static Finding ok(String check, String found) {
    return new Finding(check, Level.OK, found, "");
  }

  static Finding warn(String check, String found, String remedy) {
    return new Finding(check, Level.WARN, found, remedy);
  }

  static Finding fail(String check, String found, String remedy) {
    return new Finding(check, Level.FAIL, found, remedy);
  }

  boolean isFailure() {
    return level == Level.FAIL;
  }
}
