package org.parley.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.search.Segment;

/** {@code openapi.json} says what the resources do: no more, no less. */
class ApiContractTest {

  static JsonNode contract;
  static List<Operation> operations;

  @BeforeAll
  static void read() {
    contract = ApiContract.whole();
    operations = Operation.of(new Api().getClasses());
  }

  @Test
  void hasEveryPathAndMethodWithTheirParameters() {
    Map<String, Set<String>> offered = new TreeMap<>();
    operations.forEach(operation -> offered.put(operation.name(), operation.parameters()));

    assertThat(documented()).isEqualTo(offered);
  }

  @Test
  void hasTheBodyOfEachRequest() {
    for (Operation operation : operations) {
      JsonNode body = documented(operation).at("/requestBody/content/application~1json/schema");
      assertThat(last(body.path("$ref").asText()))
          .as(operation.name())
          .isEqualTo(operation.body().orElse(""));
    }
  }

  @Test
  void everyMethodThatReadsABodySaysWhatItConsumes() {
    assertThat(operations)
        .allSatisfy(
            operation ->
                assertThat(
                        operation.readsForm()
                            || operation.java().isAnnotationPresent(Consumes.class))
                    .as(operation.name())
                    .isEqualTo(operation.readsForm() || operation.body().isPresent()));
  }

  @Test
  void hasTheAnswerOfEachRequestThatSaysIt() {
    for (Operation operation : operations) {
      operation
          .answer()
          .ifPresent(
              answer ->
                  assertThat(
                          last(
                              documented(operation)
                                  .at("/responses/200/content/application~1json/schema/$ref")
                                  .asText()))
                      .as(operation.name())
                      .isEqualTo(answer));
    }
  }

  @Test
  void hasThePropertiesOfEveryRecord() {
    Map<String, Set<String>> records = new HashMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.parley.web.api")) {
      if (type.getSimpleName().matches("(?!Page).*Json|FieldError") && type.isRecord()) {
        records.put(type.getSimpleName().replaceFirst("Json$", ""), components(type.reflect()));
      }
    }
    records.put("Segment", components(Segment.class));
    Map<String, Set<String>> schemas = new HashMap<>();
    schemas().forEach((name, schema) -> schemas.put(name, names(schema.path("properties"))));
    schemas.keySet().removeIf(name -> name.endsWith("Page"));

    assertThat(schemas).isEqualTo(records);
  }

  @Test
  void givesExamplesThatHaveWhatTheirSchemasAskFor() {
    schemas()
        .forEach(
            (name, schema) -> {
              Set<String> example = names(schema.path("example"));
              Set<String> required = new TreeSet<>();
              schema.path("required").forEach(property -> required.add(property.asText()));
              assertThat(example).as(name).isNotEmpty().containsAll(required);
              assertThat(names(schema.path("properties"))).as(name).containsAll(example);
            });
  }

  @Test
  void leadsNowhereThatDoesNotExist() {
    for (JsonNode reference : contract.findValues("$ref")) {
      assertThat(contract.at(reference.asText().substring(1)).isMissingNode())
          .as(reference.asText())
          .isFalse();
    }
  }

  @Test
  void saysForEachOperationWhatItIsWhatItAnswersAndThatTokensMayBeBad() {
    for (Operation operation : operations) {
      JsonNode documented = documented(operation);
      assertThat(documented.path("summary").asText()).as(operation.name()).isNotBlank();
      assertThat(documented.path("operationId").asText()).as(operation.name()).isNotBlank();
      assertThat(names(documented.path("responses")))
          .as(operation.name())
          .contains("401", "500")
          .anyMatch(status -> status.startsWith("2"));
    }
  }

  private static Map<String, Set<String>> documented() {
    Map<String, Set<String>> documented = new TreeMap<>();
    contract
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        method ->
                            documented.put(
                                method.getKey().toUpperCase(java.util.Locale.ROOT)
                                    + " "
                                    + path.getKey(),
                                parameters(method.getValue()))));
    return documented;
  }

  private static Set<String> parameters(JsonNode operation) {
    Set<String> names = new TreeSet<>();
    for (JsonNode parameter : operation.path("parameters")) {
      JsonNode resolved =
          parameter.has("$ref")
              ? contract.at(parameter.path("$ref").asText().substring(1))
              : parameter;
      names.add(resolved.path("in").asText() + ":" + resolved.path("name").asText());
    }
    return names;
  }

  private static JsonNode documented(Operation operation) {
    return contract
        .path("paths")
        .path(operation.path())
        .path(operation.method().toLowerCase(java.util.Locale.ROOT));
  }

  private static Map<String, JsonNode> schemas() {
    return contract.path("components").path("schemas").properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Set<String> names(JsonNode object) {
    return object.properties().stream()
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String last(String reference) {
    return reference.substring(reference.lastIndexOf('/') + 1);
  }
}
