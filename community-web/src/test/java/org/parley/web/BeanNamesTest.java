package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two beans of one name do not compile into an error: the server refuses to deploy them. */
class BeanNamesTest {

  @Test
  void eachNameThatPagesUseIsOneBeans() {
    JavaClasses all =
        new ClassFileImporter().withImportOption(new ProductionCode()).importPackages("org.parley");

    Map<String, List<String>> byName =
        all.stream()
            .filter(type -> type.isAnnotatedWith(Named.class))
            .collect(
                Collectors.groupingBy(
                    BeanNamesTest::name,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));

    assertThat(byName).isNotEmpty();
    assertThat(byName).allSatisfy((name, beans) -> assertThat(beans).as(name).hasSize(1));
  }

  private static String name(JavaClass bean) {
    String given = bean.getAnnotationOfType(Named.class).value();
    return given.isEmpty() ? Introspector.decapitalize(bean.getSimpleName()) : given;
  }
}
