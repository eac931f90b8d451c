package org.parley.search.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.parley.search.PostDocument;
import org.parley.search.lucene.words.TitleWords;

/**
 * The index of threads: fields that opening posts alone have, so that a look into them costs what
 * there are threads, however many posts there are. One entry for each thread that is seen, written
 * and replaced with its posts.
 */
final class ThreadFields {

  /** All that words of the title begin with. */
  static final String BEGINNING = "threadBeginning";

  /** All that the first word of the title begins with. */
  static final String FIRST = "threadFirst";

  /** The stems of the opening's first words. */
  static final String TEXT = "threadText";

  /** A feature, see {@link org.parley.search.lucene.words.ThreadWorth}. */
  static final String WORTH = "threadWorth";

  private ThreadFields() {}

  static void add(Document document, PostDocument opening, float worth) {
    TitleWords.beginnings(opening.title())
        .forEach(letters -> document.add(new StringField(BEGINNING, letters, Store.NO)));
    TitleWords.ofFirst(opening.title())
        .forEach(letters -> document.add(new StringField(FIRST, letters, Store.NO)));
    document.add(new TextField(TEXT, TitleWords.firstLines(opening.text()), Store.NO));
    document.add(new FeatureField(Fields.FEATURES, WORTH, worth));
  }
}
