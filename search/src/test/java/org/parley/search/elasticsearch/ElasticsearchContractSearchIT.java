package org.parley.search.elasticsearch;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.parley.search.AmongContract;
import org.parley.search.ExplainContract;
import org.parley.search.FacetsContract;
import org.parley.search.HighlightContract;
import org.parley.search.HistoryContract;
import org.parley.search.HostileContract;
import org.parley.search.LanguagesContract;
import org.parley.search.MisspeltContract;
import org.parley.search.NarrowingContract;
import org.parley.search.OperatorsContract;
import org.parley.search.PagesContract;
import org.parley.search.RankingContract;
import org.parley.search.SearchIndex;
import org.parley.search.SightContract;
import org.parley.search.SimilarContract;
import org.parley.search.SuggestContract;
import org.parley.search.SynonymsContract;
import org.parley.search.TechnicalContract;
import org.parley.search.ThreadsContract;
import org.parley.search.TrendContract;
import org.parley.search.WalkContract;
import org.parley.search.WordsContract;
import org.parley.search.WritingContract;

/** The contract of search on a real server. */
class ElasticsearchContractSearchIT {

  @RegisterExtension static final ElasticsearchServer server = new ElasticsearchServer();

  private static final AtomicLong VERSIONS = new AtomicLong();

  private static SearchIndex begin() {
    SearchCluster cluster = new SearchCluster(server.url(), null, null, Duration.ofSeconds(60));
    return new ElasticsearchIndex(cluster, UUID.randomUUID().toString(), VERSIONS::incrementAndGet);
  }

  @Nested
  class Similar extends SimilarContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Trend extends TrendContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Ranking extends RankingContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Suggest extends SuggestContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Explain extends ExplainContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Words extends WordsContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Languages extends LanguagesContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Misspelt extends MisspeltContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Technical extends TechnicalContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Synonyms extends SynonymsContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Narrowing extends NarrowingContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Pages extends PagesContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Highlight extends HighlightContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Sight extends SightContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Walk extends WalkContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Writing extends WritingContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class History extends HistoryContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Operators extends OperatorsContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Facets extends FacetsContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Threads extends ThreadsContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }

  @Nested
  class Hostile extends HostileContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }

    /** The query travels, and the server of the tests shares the machine with them. */
    @Override
    protected Duration patience() {
      return Duration.ofSeconds(10);
    }
  }

  @Nested
  class Among extends AmongContract {
    @Override
    protected SearchIndex open() {
      return begin();
    }
  }
}
