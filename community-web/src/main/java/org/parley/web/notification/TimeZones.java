package org.parley.web.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The zones of the IANA database for a picker, by the part of the world that they are in. */
@Named
@ApplicationScoped
public class TimeZones {

  /** Names that only machines use, and those that one country has for the zone of another. */
  private static final List<String> AREAS =
      List.of(
          "Africa",
          "America",
          "Antarctica",
          "Arctic",
          "Asia",
          "Atlantic",
          "Australia",
          "Europe",
          "Indian",
          "Pacific");

  /** A part of the world and its zones. */
  public record Area(String name, List<Zone> zones) {}

  /** A zone as it is stored and as it is shown. */
  public record Zone(String id, String label) {}

  private final List<Area> areas =
      AREAS.stream().map(area -> new Area(area, zones(area))).collect(Collectors.toList());

  public List<Area> getAreas() {
    return areas;
  }

  /** Whether the picker has this zone in one of its areas. */
  public boolean has(String id) {
    return areas.stream().flatMap(area -> area.zones().stream()).map(Zone::id).anyMatch(id::equals);
  }

  private static List<Zone> zones(String area) {
    Function<String, Zone> zone =
        id -> new Zone(id, id.substring(area.length() + 1).replace('_', ' ').replace("/", ", "));
    Stream<String> ids =
        ZoneId.getAvailableZoneIds().stream().filter(id -> id.startsWith(area + "/"));
    return ids.sorted().map(zone).toList();
  }
}
