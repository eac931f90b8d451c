package org.parley.moderation.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.parley.moderation.review.FlaggedPost.RaisedFlag;
import org.parley.moderation.screening.HitView;
import org.parley.moderation.screening.OpenHits;

/** Reads all that is shown of entries of the queue: six queries, however many they are. */
final class ReviewItems {

  private ReviewItems() {}

  /**
   * The entries that stand there, but for those that were decided between the queries.
   *
   * @param claimedSince older claims are over
   */
  static List<ReviewItem> at(Handle handle, List<ReviewPlace> places, Instant claimedSince) {
    Map<Long, FlaggedPost> posts = posts(handle, ids(places, ReviewRef.Subject.POST));
    Map<Long, SuggestedEdit> suggestions =
        OpenSuggestions.of(handle, ids(places, ReviewRef.Subject.SUGGESTION));
    Map<ReviewRef, ReviewClaim> claims = Claims.running(handle, claimedSince);
    return places.stream()
        .map(
            place -> {
              ReviewRef ref = place.ref();
              FlaggedPost post = ref.isPost() ? posts.get(ref.id()) : null;
              SuggestedEdit suggestion = ref.isPost() ? null : suggestions.get(ref.id());
              boolean isGone = post == null && suggestion == null;
              return isGone
                  ? null
                  : new ReviewItem(ref, place.rank(), post, suggestion, claims.get(ref));
            })
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<Long> ids(List<ReviewPlace> places, ReviewRef.Subject subject) {
    return places.stream()
        .map(ReviewPlace::ref)
        .filter(ref -> ref.subject() == subject)
        .map(ReviewRef::id)
        .toList();
  }

  private static Map<Long, FlaggedPost> posts(Handle handle, List<Long> ids) {
    Map<Long, List<RaisedFlag>> flags =
        handle
            .createQuery(FlaggedPostRows.FLAGS)
            .bindArray("posts", Long.class, ids.toArray())
            .map((row, context) -> FlaggedPostRows.flag(row))
            .collect(groupingBy(RaisedFlag::postId));
    Map<Long, List<HitView>> hits = OpenHits.of(handle, ids);
    Map<Long, List<OpenCase>> cases = OpenCases.of(handle, ids);
    return handle
        .createQuery(FlaggedPostRows.POSTS)
        .bindArray("posts", Long.class, ids.toArray())
        .map((row, context) -> FlaggedPostRows.post(row))
        .stream()
        .map(
            post ->
                post.with(
                        flags.getOrDefault(post.postId(), List.of()),
                        hits.getOrDefault(post.postId(), List.of()))
                    .with(cases.getOrDefault(post.postId(), List.of())))
        .filter(FlaggedPost::isPending)
        .collect(toMap(FlaggedPost::postId, Function.identity()));
  }
}
