package org.parley.community.popular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Tags with more people than usual. They are made of what visitors read, and so for everybody. */
@ApplicationScoped
public class TagTrends {

  @Inject Jdbi jdbi;

  /** The strongest first; one query. */
  public List<TagTrend> list(Period period, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select tag.name, r.persons, r.usual, r.score
                    from tag_trend r join tag on tag.id = r.tag_id
                    where r.period = :period order by r.score desc, tag.name limit :limit\
                    """)
                .bind("period", period.name())
                .bind("limit", limit)
                .map(ConstructorMapper.of(TagTrend.class))
                .list());
  }
}
