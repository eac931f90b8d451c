package org.parley.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.parley.search.SuggestRequest;
import org.parley.search.lucene.words.TypedWord;
import org.parley.search.lucene.words.Weights;

/**
 * Finds threads by what somebody has typed of a title. A beginning is a term of its own here, so
 * that no keystroke walks through a dictionary; only a slip does.
 */
final class SuggestedThreads {

  /** How many words may differ from a typed one by a slip: more than can exist in one alphabet. */
  private static final int SLIPS = 300;

  private static final Sort BEST =
      new Sort(SortField.FIELD_SCORE, new SortField(Fields.POST, SortField.Type.LONG, true));

  private final SuggestRequest request;
  private final List<TypedWord> words;

  SuggestedThreads(SuggestRequest request) {
    this.request = request;
    this.words = TypedWord.of(request.typed());
  }

  List<Long> find(IndexSearcher searcher) throws IOException {
    if (words.isEmpty()) {
      return List.of();
    }
    List<Long> found = find(searcher, false);
    return found.isEmpty() && words.stream().anyMatch(TypedWord::mayHaveSlip)
        ? find(searcher, true)
        : found;
  }

  private List<Long> find(IndexSearcher searcher, boolean withSlip) throws IOException {
    List<Long> openings = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query(withSlip), request.limit(), BEST).scoreDocs) {
      openings.add((Long) ((FieldDoc) hit).fields[1]);
    }
    return openings;
  }

  private Query query(boolean withSlip) {
    boolean allSayLittle = words.stream().noneMatch(TypedWord::isNeeded);
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (TypedWord word : words) {
      Occur occur = word.isNeeded() || allSayLittle ? Occur.MUST : Occur.SHOULD;
      query.add(withSlip && word.mayHaveSlip() ? slip(word) : word(word), occur);
      query.add(whole(word), Occur.SHOULD);
    }
    query.add(
        constant(ThreadFields.FIRST, words.get(0).beginning(), Weights.SUGGESTED_FIRST),
        Occur.SHOULD);
    query.add(
        FeatureField.newLinearQuery(Fields.FEATURES, ThreadFields.WORTH, Weights.SUGGESTED_WORTH),
        Occur.SHOULD);
    query.add(ScopeQuery.visible(request.visibility()), Occur.FILTER);
    return query.build();
  }

  private static Query word(TypedWord word) {
    List<Query> choices = new ArrayList<>();
    choices.add(constant(ThreadFields.BEGINNING, word.beginning(), 1));
    word.stems().forEach(stem -> choices.add(constant(Fields.TITLE, stem, 1)));
    choices.add(tag(word));
    return new DisjunctionMaxQuery(choices, 0);
  }

  /** An answer has the tags as well: its opening has to be asked for. */
  private static Query tag(TypedWord word) {
    Term name = new Term(Fields.TAG, word.word());
    Query tag =
        new BooleanQuery.Builder()
            .add(word.isLast() ? new PrefixQuery(name) : new TermQuery(name), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.OPENING, "true")), Occur.FILTER)
            .build();
    return new BoostQuery(new ConstantScoreQuery(tag), Weights.SUGGESTED_TAG);
  }

  private static Query slip(TypedWord word) {
    Query beginnings =
        new FuzzyQuery(
            new Term(ThreadFields.BEGINNING, word.beginning()),
            1,
            1,
            SLIPS,
            true,
            MultiTermQuery.CONSTANT_SCORE_REWRITE);
    Query slip = new BoostQuery(beginnings, Weights.SUGGESTED_SLIP);
    return new DisjunctionMaxQuery(List.of(slip, word(word)), 0);
  }

  private static Query whole(TypedWord word) {
    return constant(Fields.exact(Fields.TITLE), word.word(), Weights.SUGGESTED_WHOLE);
  }

  private static Query constant(String field, String term, float weight) {
    Query query = new ConstantScoreQuery(new TermQuery(new Term(field, term)));
    return weight == 1 ? query : new BoostQuery(query, weight);
  }
}
