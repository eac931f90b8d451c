package org.parley.ops.demo;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.community.markup.Markup;
import org.parley.community.space.SpaceAccess;
import org.parley.community.space.SpaceForm;
import org.parley.ops.ingest.IncomingTag;
import org.parley.ops.ingest.IngestConnection;
import org.parley.ops.ingest.SpaceWriter;
import org.parley.ops.ingest.TagWriter;

/** Writes what the demo's threads stand in: groups, spaces and tags. Answers their ids by name. */
final class DemoFrame {

  private final IngestConnection connection;
  private final DemoCommunity community;

  DemoFrame(IngestConnection connection, DemoCommunity community) {
    this.connection = connection;
    this.community = community;
  }

  Map<String, Long> writeGroups() {
    var writer = new SpaceWriter(connection);
    Map<String, Long> ids = new HashMap<>();
    for (DemoCommunity.Group group : community.groups()) {
      ids.put(group.name(), writer.writeGroup(group.name(), group.title()));
    }
    return ids;
  }

  Map<String, Long> writeSpaces(Map<String, Long> groups) {
    var writer = new SpaceWriter(connection);
    Map<String, Long> ids = new LinkedHashMap<>();
    for (DemoCommunity.Space space : community.spaces()) {
      var form =
          new SpaceForm(
              space.slug(),
              space.name(),
              space.description(),
              space.color(),
              0,
              SpaceAccess.valueOf(space.access().toUpperCase(Locale.ROOT)),
              space.group());
      ids.put(space.slug(), writer.write(form, groups.get(space.group())));
    }
    return ids;
  }

  Map<String, Long> writeTags() throws SQLException {
    var markup = new Markup();
    List<IncomingTag> tags =
        community.tags().stream()
            .map(
                tag ->
                    new IncomingTag(
                        tag.name(),
                        tag.description(),
                        markup.render(tag.description()).html(),
                        null))
            .toList();
    return new TagWriter(connection).write(tags);
  }
}
