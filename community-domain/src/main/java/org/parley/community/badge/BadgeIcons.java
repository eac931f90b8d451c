package org.parley.community.badge;

import java.util.List;

/** The pictures that badges can have: symbols of {@code icons.svg}. */
public final class BadgeIcons {

  public static final List<String> ALL =
      List.of(
          "medal",
          "award",
          "star",
          "trophy",
          "crown",
          "gem",
          "spark",
          "flame",
          "rocket",
          "compass",
          "lifebuoy",
          "lightbulb",
          "megaphone",
          "handshake",
          "heart",
          "shield",
          "leaf",
          "calendar",
          "clock",
          "target",
          "puzzle",
          "quill",
          "broom",
          "camera",
          "question",
          "check",
          "comment",
          "mail",
          "eye",
          "flag",
          "tag",
          "user",
          "invite");

  private BadgeIcons() {}
}
