package org.parley.ops.bench.generate;

/** Names of invented members: two that sound like some, and in the handle the id beside them. */
final class Names {

  private static final String[] BEGINNINGS = {
    "an", "bo", "ca", "da", "el", "fi", "ga", "ha", "il", "jo", "ka", "li", "mi", "no", "ol", "pe"
  };
  private static final String[] ENDS = {
    "ra", "na", "lo", "ris", "ten", "mar", "vin", "la", "rik", "sa", "dor", "mi", "nas", "tha", "on"
  };
  private static final String[] FAMILIES = {"berg", "holm", "mann", "sen", "ford", "wood", "vik"};

  private Names() {}

  static String given(int member) {
    return BEGINNINGS[member % BEGINNINGS.length] + ENDS[member / BEGINNINGS.length % ENDS.length];
  }

  static String family(int member) {
    int odd = member * 31 + 7;
    return BEGINNINGS[odd % BEGINNINGS.length]
        + FAMILIES[odd / BEGINNINGS.length % FAMILIES.length];
  }

  static String display(int member) {
    return large(given(member)) + " " + large(family(member));
  }

  private static String large(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** Those who may sign in are named after what they are. */
  static String handle(int member) {
    return switch (member) {
      case Crowd.ADMINISTRATOR -> given(member) + ".administrator";
      case Crowd.MODERATOR -> given(member) + ".moderator";
      case Crowd.AGENT -> given(member) + ".agent";
      case Crowd.PRODUCT -> given(member) + ".product";
      case Crowd.BUSIEST -> given(member) + ".busiest";
      case Crowd.PLAIN -> given(member) + ".member";
      default -> given(member) + "." + family(member) + "." + member;
    };
  }
}
