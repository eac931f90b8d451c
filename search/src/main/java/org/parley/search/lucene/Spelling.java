package org.parley.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.parley.search.SearchRequest;
import org.parley.search.SpellingCorrection;
import org.parley.search.lucene.words.ClauseWords;
import org.parley.search.lucene.words.Meant;

/** Tells what was meant by words that hardly any post has. */
final class Spelling {

  private final RareWords rare;
  private final Query visible;

  Spelling(SearchRequest request) {
    this.rare = new RareWords(request);
    this.visible = ScopeQuery.visible(request.visibility());
  }

  List<SpellingCorrection> corrections(IndexSearcher searcher) throws IOException {
    List<SpellingCorrection> corrections = new ArrayList<>();
    for (ClauseWords clause : rare.find(searcher, ClauseWords::mayBeMeantOtherwise)) {
      meant(searcher, clause)
          .map(word -> new SpellingCorrection(clause.clause().text(), word))
          .ifPresent(corrections::add);
    }
    return corrections;
  }

  private Optional<String> meant(IndexSearcher searcher, ClauseWords clause) throws IOException {
    Query near =
        new BooleanQuery.Builder()
            .add(ClauseQueries.anywhere(clause.onlyNear()), Occur.MUST)
            .add(visible, Occur.FILTER)
            .build();
    Meant meant = new Meant(clause);
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : searcher.search(near, Meant.POSTS).scoreDocs) {
      Document post = stored.document(hit.doc);
      meant.read(post.get(Fields.SHOWN_TITLE), post.get(Fields.SHOWN_TEXT));
    }
    return meant.word();
  }
}
