package org.parley.search.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.parley.search.PostDocument;
import org.parley.search.SearchSort;
import org.parley.search.SearchText;
import org.parley.search.lucene.words.QueryWords;
import org.parley.search.saved.PostReader;

/** Reads one post as an index of its own, in memory, with the words and queries of the engines. */
@ApplicationScoped
public class LucenePostReader implements PostReader {

  @Override
  public Optional<Set<String>> telling(SearchText text) {
    return TellingTerms.of(new TextQuery(QueryWords.of(text), SearchSort.NEWEST).withMost());
  }

  @Override
  public Read read(PostDocument post) {
    Document document = Fields.document(post);
    // they are there to rank by
    document.removeFields(Fields.FEATURES);
    IndexSearcher searcher = MemoryIndex.fromDocument(document, Fields.ANALYZER).createSearcher();
    searcher.setQueryCache(null);
    return new InMemory(searcher, terms(searcher));
  }

  private record InMemory(IndexSearcher searcher, Set<String> terms) implements Read {

    @Override
    public boolean mayBeFound(SearchText text) {
      try {
        return searcher.count(new TextQuery(QueryWords.of(text), SearchSort.NEWEST).withMost()) > 0;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Set<String> terms(IndexSearcher searcher) {
    Set<String> terms = new HashSet<>();
    try {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        for (FieldInfo field : leaf.reader().getFieldInfos()) {
          if (field.getIndexOptions() != IndexOptions.NONE) {
            add(leaf.reader(), field.name, terms);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private static void add(LeafReader reader, String field, Set<String> terms) throws IOException {
    Terms ofField = reader.terms(field);
    if (ofField == null) {
      return;
    }
    TermsEnum each = ofField.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String word = term.utf8ToString();
      terms.add(word);
      for (int length = TellingTerms.SHORTEST;
          length <= Math.min(TellingTerms.LONGEST, word.length());
          length++) {
        terms.add(TellingTerms.beginning(word.substring(0, length)));
      }
    }
  }
}
