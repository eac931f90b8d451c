package org.parley.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.parley.web.api.attachment.AttachmentsResource;
import org.parley.web.api.attachment.OwnAttachmentsResource;
import org.parley.web.api.badge.BadgeAwardsResource;
import org.parley.web.api.badge.BadgeProgressResource;
import org.parley.web.api.badge.BadgeResource;
import org.parley.web.api.badge.BadgeRunsResource;
import org.parley.web.api.badge.BadgeTrialResource;
import org.parley.web.api.badge.BadgesResource;
import org.parley.web.api.badge.MemberBadgesResource;
import org.parley.web.api.blog.ArticleDraftsResource;
import org.parley.web.api.blog.ArticlesResource;
import org.parley.web.api.blog.BlogResource;
import org.parley.web.api.blog.BlogsResource;
import org.parley.web.api.bulk.BulkActionResource;
import org.parley.web.api.bulk.BulkActionsResource;
import org.parley.web.api.canned.CannedRepliesResource;
import org.parley.web.api.canned.CannedReplyResource;
import org.parley.web.api.canned.ThreadCannedRepliesResource;
import org.parley.web.api.casesystem.CaseMessagesResource;
import org.parley.web.api.casesystem.CaseSystemResource;
import org.parley.web.api.casesystem.CaseSystemsResource;
import org.parley.web.api.casesystem.CaseTrialResource;
import org.parley.web.api.casesystem.FollowUpCasesResource;
import org.parley.web.api.checkin.CheckInsResource;
import org.parley.web.api.conversation.ConversationCallResource;
import org.parley.web.api.conversation.ConversationLinesResource;
import org.parley.web.api.conversation.ConversationOutcomeResource;
import org.parley.web.api.conversation.ConversationRatingResource;
import org.parley.web.api.conversation.ConversationResource;
import org.parley.web.api.conversation.ConversationsResource;
import org.parley.web.api.conversation.PostConversationsResource;
import org.parley.web.api.document.DocumentEditorsResource;
import org.parley.web.api.document.DocumentResource;
import org.parley.web.api.document.DocumentStepsResource;
import org.parley.web.api.document.DocumentsResource;
import org.parley.web.api.draft.DraftsResource;
import org.parley.web.api.expert.AccuracyResource;
import org.parley.web.api.expert.CandidateNotesResource;
import org.parley.web.api.expert.CandidatesResource;
import org.parley.web.api.expert.CheckResource;
import org.parley.web.api.expert.ChecksResource;
import org.parley.web.api.expert.ExpertChoicesResource;
import org.parley.web.api.expert.ExpertsResource;
import org.parley.web.api.expert.ThreadExpertsResource;
import org.parley.web.api.follow.FollowsResource;
import org.parley.web.api.follow.InvitationsResource;
import org.parley.web.api.follow.MutesResource;
import org.parley.web.api.idea.IdeaResource;
import org.parley.web.api.idea.IdeasResource;
import org.parley.web.api.idea.RoadmapResource;
import org.parley.web.api.json.JsonBody;
import org.parley.web.api.knowledge.DocumentSuggestionsResource;
import org.parley.web.api.knowledge.ExportResource;
import org.parley.web.api.knowledge.FromThreadResource;
import org.parley.web.api.knowledge.HelpfulResource;
import org.parley.web.api.knowledge.KnowledgeResource;
import org.parley.web.api.knowledge.LifeResource;
import org.parley.web.api.knowledge.PassageCommentsResource;
import org.parley.web.api.knowledge.RevisionsResource;
import org.parley.web.api.knowledge.SuggestionResource;
import org.parley.web.api.knowledge.TemplatesResource;
import org.parley.web.api.member.MeResource;
import org.parley.web.api.member.MemberPostsResource;
import org.parley.web.api.member.MembersResource;
import org.parley.web.api.member.SuggestionsResource;
import org.parley.web.api.moderation.FlagsResource;
import org.parley.web.api.notification.NotificationPreferencesResource;
import org.parley.web.api.notification.NotificationsResource;
import org.parley.web.api.poll.PollResource;
import org.parley.web.api.poll.PollResultResource;
import org.parley.web.api.poll.PollsResource;
import org.parley.web.api.poll.PostPollsResource;
import org.parley.web.api.popular.PopularResource;
import org.parley.web.api.post.CommentsResource;
import org.parley.web.api.post.PostsResource;
import org.parley.web.api.post.PreviewResource;
import org.parley.web.api.post.VoteResource;
import org.parley.web.api.problem.Failures;
import org.parley.web.api.problem.HttpRefusals;
import org.parley.web.api.problem.Problems;
import org.parley.web.api.report.ReportsResource;
import org.parley.web.api.reputation.PrivilegesResource;
import org.parley.web.api.reputation.ReadingResource;
import org.parley.web.api.reputation.ReputationResource;
import org.parley.web.api.reputation.TrustResource;
import org.parley.web.api.request.BodyRequiredFilter;
import org.parley.web.api.request.GoodTokenFilter;
import org.parley.web.api.request.SignedInFilter;
import org.parley.web.api.request.WholeParametersFilter;
import org.parley.web.api.review.ReviewEntryResource;
import org.parley.web.api.review.ReviewQueueResource;
import org.parley.web.api.sanction.MemberSanctionsResource;
import org.parley.web.api.sanction.OwnSanctionsResource;
import org.parley.web.api.sanction.SanctionAppealResource;
import org.parley.web.api.sanction.SanctionLiftResource;
import org.parley.web.api.savedsearch.SavedSearchResource;
import org.parley.web.api.savedsearch.SavedSearchesResource;
import org.parley.web.api.screening.AppealsResource;
import org.parley.web.api.screening.OwnSpamModelResource;
import org.parley.web.api.screening.ScreeningRuleResource;
import org.parley.web.api.screening.ScreeningRulesResource;
import org.parley.web.api.screening.ScreeningTrialResource;
import org.parley.web.api.search.SearchResource;
import org.parley.web.api.search.SuggestedResource;
import org.parley.web.api.space.SpacesResource;
import org.parley.web.api.space.TagsResource;
import org.parley.web.api.synonym.SynonymsResource;
import org.parley.web.api.thread.AcceptedAnswerResource;
import org.parley.web.api.thread.AnswersResource;
import org.parley.web.api.thread.MergeResource;
import org.parley.web.api.thread.MoveResource;
import org.parley.web.api.thread.OfficialAnswerResource;
import org.parley.web.api.thread.PinResource;
import org.parley.web.api.thread.RelatedThreadsResource;
import org.parley.web.api.thread.SimilarThreadsResource;
import org.parley.web.api.thread.SplitResource;
import org.parley.web.api.thread.ThreadResource;
import org.parley.web.api.thread.ThreadsResource;
import org.parley.web.api.trend.TrendsResource;
import org.parley.web.api.verification.PostVerificationResource;
import org.parley.web.api.verification.VerificationQueueResource;
import org.parley.web.api.webhook.DeliveriesResource;
import org.parley.web.api.webhook.WebhookResource;
import org.parley.web.api.webhook.WebhooksResource;
import org.parley.web.api.work.FollowUpCourseResource;
import org.parley.web.api.work.FollowUpResource;
import org.parley.web.api.work.FollowUpsResource;

/** Everything that answers under {@code /api/v1}. */
@ApplicationPath("/api/v1")
public class Api extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        ConversationCallResource.class,
        ConversationLinesResource.class,
        ConversationOutcomeResource.class,
        ConversationRatingResource.class,
        ConversationResource.class,
        ConversationsResource.class,
        PostConversationsResource.class,
        AcceptedAnswerResource.class,
        AppealsResource.class,
        MemberSanctionsResource.class,
        OwnSanctionsResource.class,
        SanctionAppealResource.class,
        SanctionLiftResource.class,
        OwnSpamModelResource.class,
        ScreeningRuleResource.class,
        ScreeningRulesResource.class,
        ScreeningTrialResource.class,
        AnswersResource.class,
        AttachmentsResource.class,
        BadgeAwardsResource.class,
        BadgeProgressResource.class,
        BadgeResource.class,
        BadgeRunsResource.class,
        BadgeTrialResource.class,
        BadgesResource.class,
        MemberBadgesResource.class,
        BodyRequiredFilter.class,
        BulkActionResource.class,
        BulkActionsResource.class,
        MergeResource.class,
        MoveResource.class,
        PinResource.class,
        SplitResource.class,
        AccuracyResource.class,
        CandidateNotesResource.class,
        CandidatesResource.class,
        CheckResource.class,
        ChecksResource.class,
        ExpertChoicesResource.class,
        ExpertsResource.class,
        ThreadExpertsResource.class,
        CommentsResource.class,
        DocumentEditorsResource.class,
        DocumentResource.class,
        DocumentStepsResource.class,
        DocumentsResource.class,
        DocumentSuggestionsResource.class,
        ExportResource.class,
        FromThreadResource.class,
        HelpfulResource.class,
        KnowledgeResource.class,
        LifeResource.class,
        PassageCommentsResource.class,
        RevisionsResource.class,
        SuggestionResource.class,
        TemplatesResource.class,
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
        PopularResource.class,
        PollResource.class,
        PollResultResource.class,
        PollsResource.class,
        PostPollsResource.class,
        PostsResource.class,
        PreviewResource.class,
        PrivilegesResource.class,
        Problems.class,
        ReadingResource.class,
        ReportsResource.class,
        ReputationResource.class,
        SavedSearchResource.class,
        SavedSearchesResource.class,
        SearchResource.class,
        SignedInFilter.class,
        RelatedThreadsResource.class,
        SimilarThreadsResource.class,
        SuggestedResource.class,
        SpacesResource.class,
        SuggestionsResource.class,
        SynonymsResource.class,
        TagsResource.class,
        ThreadResource.class,
        ThreadsResource.class,
        TrendsResource.class,
        TrustResource.class,
        PostVerificationResource.class,
        ReviewEntryResource.class,
        ReviewQueueResource.class,
        VerificationQueueResource.class,
        VoteResource.class,
        WebhookResource.class,
        WebhooksResource.class,
        IdeasResource.class,
        IdeaResource.class,
        RoadmapResource.class,
        BlogsResource.class,
        BlogResource.class,
        ArticlesResource.class,
        ArticleDraftsResource.class,
        CaseMessagesResource.class,
        CaseSystemResource.class,
        CaseSystemsResource.class,
        CaseTrialResource.class,
        CannedRepliesResource.class,
        CannedReplyResource.class,
        ThreadCannedRepliesResource.class,
        FollowUpCasesResource.class,
        CheckInsResource.class,
        FollowUpsResource.class,
        FollowUpResource.class,
        FollowUpCourseResource.class,
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
