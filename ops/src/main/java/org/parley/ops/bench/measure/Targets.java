package org.parley.ops.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The rows of the table, in its order. */
final class Targets {

  static final String REPLY_HOT = "reply-hot";
  static final String REPLY_MANY = "reply-many";

  private final List<Target> all = new ArrayList<>();
  private final Places places;

  private Targets(Places places) {
    this.places = places;
  }

  /** What everything is compared with. */
  static List<Target> floors(Places places) {
    Targets targets = new Targets(places);
    Load file = Load.get(places.stylesheet());
    targets.add(Figures.STATIC_FILE, "the static file nearest in size to the thread's page", file);
    targets.add(Figures.PLAIN_SERVLET, Places.SERVLET, Load.get(Places.SERVLET));
    return targets.all;
  }

  /** What a visitor reads. */
  static List<Target> visitor(Places places, Web web) {
    Targets targets = new Targets(places);
    Load thread = Load.get(places.thread());
    targets.add(
        "static-file-gzip", "the same, compressed", Load.get(places.stylesheet()).compressed());
    targets.add("thread-cached", "a visitor's thread page, always the same one", thread);
    targets.addUnchanged(thread, web);
    targets.add("thread-cached-gzip", "the same, compressed", thread.compressed());
    targets.add("thread-uncached", "an address that nobody has asked for before", thread.fresh());
    targets.add("thread-uncached-gzip", "the same, compressed", thread.fresh().compressed());
    targets.add("thread-many", "many threads in turn", Load.get(places.many().threads()));
    targets.addLists("visitor", Load.get("/"));
    return targets.all;
  }

  /** What a member reads. */
  static List<Target> member(Places places, String cookie) {
    Targets targets = new Targets(places);
    Load thread = Load.get(places.thread()).with("Cookie", cookie);
    targets.add("thread-member", "a member's thread page", thread);
    targets.add("thread-member-gzip", "the same, compressed", thread.compressed());
    targets.addLists("member", Load.get("/").with("Cookie", cookie));
    return targets.all;
  }

  /** What a visitor searches for. */
  static List<Target> search(Places places, SearchedWords words) {
    Targets targets = new Targets(places);
    targets.addSearch("search-rare", words.rare());
    targets.addSearch("search-common", words.common());
    targets.add("typeahead", "titles as they are typed", Load.get(places.many().typed()));
    return targets.all;
  }

  /** What members write: on one thread, and on many. */
  static List<Target> writing(Writers writers, long hot, List<String> threads) {
    Load.Post replies = new Load.Post(Writers.bodies(), writers.tokens());
    return List.of(
        new Target(
            REPLY_HOT,
            "replies to one thread, over REST",
            Load.post(List.of(Writers.answers(hot)), replies)),
        new Target(
            REPLY_MANY,
            "replies to %d threads in turn".formatted(threads.size()),
            Load.post(threads.stream().map(Writers::answers).toList(), replies)));
  }

  /**
   * The page of a young thread changes with the minutes that it says: its tag is asked for anew.
   */
  private void addUnchanged(Load thread, Web web) {
    Supplier<Optional<String>> tag = () -> web.get(places.thread()).headers().firstValue("ETag");
    if (tag.get().isPresent()) {
      all.add(
          new Target(
              "thread-cached-304",
              "the same, which the reader has already",
              () -> thread.with("If-None-Match", tag.get().orElseThrow()).answered(304)));
    }
  }

  private void addLists(String reader, Load like) {
    addList("home", like, "/", reader);
    addList("space", like, places.lists().space(), reader);
    addList("tag", like, places.lists().tag(), reader);
  }

  private void addList(String list, Load like, String path, String reader) {
    Load load = new Load(List.of(path), like.headers(), false, null, like.status());
    add(list + "-" + reader, path, load);
    if (reader.equals("visitor")) {
      add(list + "-uncached", "the same under addresses that nobody has asked for", load.fresh());
    }
  }

  private void addSearch(String name, SearchedWords.Word word) {
    add(
        name,
        "“%s”, in %,d posts".formatted(word.text(), word.found()),
        Load.get("/search?q=" + Web.encoded(word.text())).fresh());
  }

  private void add(String name, String what, Load load) {
    all.add(new Target(name, what, load));
  }
}
