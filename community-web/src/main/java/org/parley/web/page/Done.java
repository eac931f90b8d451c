package org.parley.web.page;

/** Tells the page that follows a form what was done, in its address: that needs no session. */
public final class Done {

  private static final String OLDER = "[?&]done=[a-z]*(?=&|$)";

  private Done() {}

  /**
   * The address with the message added.
   *
   * @param what the end of a key of the bundle, {@code done.<what>}
   */
  public static String at(String address, String what) {
    int hash = address.indexOf('#');
    String page = without(hash < 0 ? address : address.substring(0, hash));
    String fragment = hash < 0 ? "" : address.substring(hash);
    return page + (page.contains("?") ? "&" : "?") + "done=" + what + fragment;
  }

  /** The address of a page without what it was told. */
  public static String without(String address) {
    String shorter = address.replaceAll(OLDER, "");
    return shorter.contains("?") ? shorter : shorter.replaceFirst("&", "?");
  }
}
