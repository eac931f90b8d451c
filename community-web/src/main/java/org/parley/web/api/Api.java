package org.parley.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.parley.web.api.attachment.AttachmentsResource;
import org.parley.web.api.attachment.OwnAttachmentsResource;
import org.parley.web.api.bulk.BulkActionResource;
import org.parley.web.api.bulk.BulkActionsResource;
import org.parley.web.api.draft.DraftsResource;
import org.parley.web.api.follow.FollowsResource;
import org.parley.web.api.follow.InvitationsResource;
import org.parley.web.api.follow.MutesResource;
import org.parley.web.api.json.JsonBody;
import org.parley.web.api.member.MeResource;
import org.parley.web.api.member.MemberPostsResource;
import org.parley.web.api.member.MembersResource;
import org.parley.web.api.member.SuggestionsResource;
import org.parley.web.api.moderation.FlagsResource;
import org.parley.web.api.notification.NotificationPreferencesResource;
import org.parley.web.api.notification.NotificationsResource;
import org.parley.web.api.post.CommentsResource;
import org.parley.web.api.post.PostsResource;
import org.parley.web.api.post.PreviewResource;
import org.parley.web.api.post.VoteResource;
import org.parley.web.api.problem.Failures;
import org.parley.web.api.problem.HttpRefusals;
import org.parley.web.api.problem.Problems;
import org.parley.web.api.request.BodyRequiredFilter;
import org.parley.web.api.request.GoodTokenFilter;
import org.parley.web.api.request.SignedInFilter;
import org.parley.web.api.request.WholeParametersFilter;
import org.parley.web.api.search.SearchResource;
import org.parley.web.api.space.SpacesResource;
import org.parley.web.api.space.TagsResource;
import org.parley.web.api.thread.AcceptedAnswerResource;
import org.parley.web.api.thread.AnswersResource;
import org.parley.web.api.thread.MergeResource;
import org.parley.web.api.thread.MoveResource;
import org.parley.web.api.thread.OfficialAnswerResource;
import org.parley.web.api.thread.PinResource;
import org.parley.web.api.thread.SimilarThreadsResource;
import org.parley.web.api.thread.SplitResource;
import org.parley.web.api.thread.ThreadResource;
import org.parley.web.api.thread.ThreadsResource;
import org.parley.web.api.webhook.DeliveriesResource;
import org.parley.web.api.webhook.WebhookResource;
import org.parley.web.api.webhook.WebhooksResource;

/** Everything that answers under {@code /api/v1}. */
@ApplicationPath("/api/v1")
public class Api extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        AcceptedAnswerResource.class,
        AnswersResource.class,
        AttachmentsResource.class,
        BodyRequiredFilter.class,
        BulkActionResource.class,
        BulkActionsResource.class,
        MergeResource.class,
        MoveResource.class,
        PinResource.class,
        SplitResource.class,
        CommentsResource.class,
        DraftsResource.class,
        Failures.class,
        DeliveriesResource.class,
        FlagsResource.class,
        FollowsResource.class,
        GoodTokenFilter.class,
        HttpRefusals.class,
        InvitationsResource.class,
        JsonBody.class,
        MeResource.class,
        MemberPostsResource.class,
        MembersResource.class,
        MutesResource.class,
        NotificationPreferencesResource.class,
        NotificationsResource.class,
        OfficialAnswerResource.class,
        OpenApiResource.class,
        OwnAttachmentsResource.class,
        PostsResource.class,
        PreviewResource.class,
        Problems.class,
        SearchResource.class,
        SignedInFilter.class,
        SimilarThreadsResource.class,
        SpacesResource.class,
        SuggestionsResource.class,
        TagsResource.class,
        ThreadResource.class,
        ThreadsResource.class,
        VoteResource.class,
        WebhookResource.class,
        WebhooksResource.class,
        WholeParametersFilter.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        // OPTIONS says what is allowed, not what the classes look like
        "jersey.config.server.wadl.disableWadl", true,
        // the server brings readers and writers of JSON that do not keep to ours
        "jersey.config.jsonFeature", "parley",
        // an error of ours is answered by us, and not by the server's error pages
        "jersey.config.server.response.setStatusOverSendError", true);
  }
}
