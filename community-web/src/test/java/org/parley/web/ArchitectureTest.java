package org.parley.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.parley.community.event.DomainEvent;
import org.parley.community.member.Actor;
import org.parley.community.member.TakesPart;

/** The ten rules of the house; the reasons are in the architecture decisions. */
@AnalyzeClasses(packages = "org.parley", importOptions = ProductionCode.class)
class ArchitectureTest {

  private static final String DOMAIN = "org.parley.community..";
  private static final String MODERATION = "org.parley.moderation..";
  private static final String SEARCH = "org.parley.search..";
  private static final String WEB = "org.parley.web..";
  private static final String SECURITY = "org.parley.web.security..";
  private static final String SERVER = "org.parley.web.server..";
  private static final String LUCENE = "org.parley.search.lucene..";
  private static final String ELASTICSEARCH = "org.parley.search.elasticsearch..";
  private static final String STANDALONE = "org.parley.community.standalone..";

  private static final List<String> NAMED =
      List.of(DOMAIN, MODERATION, SEARCH, WEB, SECURITY, SERVER, LUCENE, ELASTICSEARCH, STANDALONE);

  /** Ways to the database; its exceptions may be known anywhere. */
  private static final String DATABASE =
      "jakarta\\.persistence\\.EntityManager(Factory)?|org\\.jdbi\\.v3\\.core\\.(Jdbi|Handle)"
          + "|javax\\.sql\\.DataSource|java\\.sql\\.(Connection|\\w*Statement|ResultSet)";

  /**
   * Services of the domain that silenced members are not kept from: what they do others do not see.
   */
  private static final Set<String> OPEN_TO_SILENCED =
      Set.of(
          "ApiTokenService",
          "MemberGroupService",
          "MemberService",
          "PasswordCheckService",
          "PasswordService",
          "RegistrationService",
          "RestraintService",
          "SetUpService",
          "SignInService",
          "AskingChoiceService",
          "AutomaticAskingService",
          "AttachmentService",
          "FilingService",
          "SweepService",
          "UploadService",
          "BadgeSeedService",
          "BadgeService",
          "VisitService",
          "ArticleDraftService",
          "CheckService",
          "SamplingService",
          "DraftService",
          "EventBacklogService",
          "ExpertiseService",
          "FollowService",
          "IdeaLimitService",
          "IdempotenceService",
          "CursorService",
          "WritingService",
          "MailService",
          "InboxService",
          "MailingService",
          "RecruitingService",
          "VotingCaseService",
          "SpaceService",
          "TagService",
          "FacetService",
          "PresenceService",
          "ViewCountService",
          "ReadingService",
          "TrustService",
          "UnsubscribeService",
          "WebhookService");

  private static final Set<String> PLAIN =
      Set.of("long", "int", "boolean", "java.lang.Long", "java.lang.String", "java.time.Instant");

  @ArchTest
  static final ArchRule arrow1DomainPointsNowhere =
      noClasses()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(MODERATION, SEARCH, WEB);

  @ArchTest
  static final ArchRule arrow1ModerationSeesTheDomainOnly =
      noClasses()
          .that()
          .resideInAPackage(MODERATION)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SEARCH, WEB)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule arrow1SearchSeesTheDomainOnly =
      noClasses()
          .that()
          .resideInAPackage(SEARCH)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(MODERATION, WEB)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule rule2FacesAndPrimeFacesStayInWeb =
      noClasses()
          .that()
          .resideOutsideOfPackage(WEB)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule rule2ShiroStaysInWebSecurity =
      noClasses()
          .that()
          .resideOutsideOfPackage(SECURITY)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.shiro..");

  @ArchTest
  static final ArchRule rule2LuceneStaysInItsEngine =
      noClasses()
          .that()
          .resideOutsideOfPackage(LUCENE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..");

  @ArchTest
  static final ArchRule rule2ClusterOnlyInItsEngine =
      noClasses()
          .that()
          .resideOutsideOfPackage(ELASTICSEARCH)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("co.elastic..", "org.elasticsearch..", "dev.failsafe..");

  @ArchTest
  static final ArchRule rule3WebNeverTouchesAnEntity =
      noClasses()
          .that()
          .resideInAPackage(WEB)
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(Entity.class);

  @ArchTest
  static final ArchRule rule4WebLeavesTheDatabaseToTheDomain =
      noClasses()
          .that()
          .resideInAPackage(WEB)
          .and()
          .resideOutsideOfPackage(SERVER)
          .should()
          .dependOnClassesThat()
          .haveNameMatching(DATABASE);

  @ArchTest
  static final ArchRule rule4ServicesAndPoliciesLeaveTheDatabaseToRepositories =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Service")
          .or()
          .haveSimpleNameEndingWith("Policy")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(DATABASE);

  @ArchTest
  static final ArchRule rule4TransactionsBelongToServicesAndRelays =
      classes()
          .that(areTransactional())
          .and()
          .resideOutsideOfPackage(STANDALONE)
          .should()
          .haveSimpleNameEndingWith("Service")
          .orShould()
          .haveSimpleNameEndingWith("Relay");

  @ArchTest
  static final ArchRule rule5ServicesAskFirstWhoActs =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Service")
          .and()
          .arePublic()
          .and()
          .areNotStatic()
          .and()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("java..")
          .should(takeAnActorFirst());

  @ArchTest
  static final ArchRule rule5SilencedMembersAreKeptFromWhatOthersSee =
      classes()
          .that()
          .resideInAPackage(DOMAIN)
          .and()
          .haveSimpleNameEndingWith("Service")
          .should(
              new ArchCondition<>("keep the silenced out or be named as open to them") {
                @Override
                public void check(JavaClass service, ConditionEvents events) {
                  boolean marked = service.isAnnotatedWith(TakesPart.class);
                  boolean named = OPEN_TO_SILENCED.contains(service.getSimpleName());
                  events.add(
                      new SimpleConditionEvent(
                          service, marked != named, service.getName() + " is both or neither"));
                }
              });

  @ArchTest
  static final ArchRule rule6DomainFeaturesAreFreeOfCycles =
      slices().matching("org.parley.community.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rule6WebFeaturesAreFreeOfCycles =
      slices().matching("org.parley.web.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rule7EventsAreRecordsOfPlainValues =
      classes()
          .that()
          .implement(DomainEvent.class)
          .should()
          .beRecords()
          .andShould(holdPlainValues());

  @ArchTest
  static final ArchRule rule8NamesSayWhatAClassIs =
      noClasses()
          .that()
          .resideInAPackage("org.parley..")
          .should()
          .haveNameMatching(".*\\.(\\w*(Util|Utils|Helper|Manager|Impl)|Default[A-Z]\\w*)");

  @ArchTest
  static final ArchRule rule9NobodyReadsTheTimeWithoutAClock =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.parley.community.time..")
          .should()
          .callMethodWhere(isNowWithoutAClock())
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(java.util.Date.class);

  @ArchTest
  static void rule10EveryPackageThatARuleNamesExists(JavaClasses imported) {
    assertThat(NAMED)
        .allSatisfy(
            pattern ->
                assertThat(imported.stream().anyMatch(resideInAPackage(pattern)))
                    .as(pattern)
                    .isTrue());
  }

  private static DescribedPredicate<JavaMethodCall> isNowWithoutAClock() {
    return DescribedPredicate.describe(
        "it is a now() of java.time without a Clock",
        call ->
            call.getName().equals("now")
                && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().isEmpty());
  }

  private static DescribedPredicate<JavaClass> areTransactional() {
    return DescribedPredicate.describe(
        "are transactional",
        type ->
            annotatedWith(Transactional.class).test(type)
                || type.getMethods().stream().anyMatch(annotatedWith(Transactional.class)));
  }

  private static ArchCondition<JavaMethod> takeAnActorFirst() {
    return new ArchCondition<>("take an Actor first") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean right =
            !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().get(0).isEquivalentTo(Actor.class);
        events.add(new SimpleConditionEvent(method, right, method.getDescription()));
      }
    };
  }

  private static ArchCondition<JavaClass> holdPlainValues() {
    return new ArchCondition<>("hold ids, strings and instants") {
      @Override
      public void check(JavaClass event, ConditionEvents events) {
        event.getFields().stream()
            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
            .forEach(
                field ->
                    events.add(
                        new SimpleConditionEvent(
                            event,
                            PLAIN.contains(field.getRawType().getName())
                                || field.getRawType().isEnum(),
                            field.getDescription())));
      }
    };
  }
}
