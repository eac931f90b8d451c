package org.parley.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An entity that no list names would be unknown to the server, and only there. */
class PersistenceUnitTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new ProductionCode()).importPackages("org.parley");

  @ParameterizedTest
  @ValueSource(strings = {"community", "moderation", "search"})
  void everyMappedClassOfAModuleIsInItsList(String module) throws Exception {
    Set<String> mapped =
        CLASSES.stream()
            .filter(type -> type.getPackageName().startsWith("org.parley." + module))
            .filter(
                type ->
                    Stream.of(
                            Entity.class, Converter.class, Embeddable.class, MappedSuperclass.class)
                        .anyMatch(type::isAnnotatedWith))
            .map(JavaClass::getName)
            .collect(Collectors.toSet());

    assertThat(listed(module)).containsExactlyInAnyOrderElementsOf(mapped);
  }

  @Test
  void theServersUnitHasTheListsOfAllModules() throws Exception {
    List<String> existing =
        Stream.of("community", "moderation", "search")
            .map(module -> "META-INF/" + module + "-orm.xml")
            .filter(name -> getClass().getClassLoader().getResource(name) != null)
            .toList();

    Document unit = parse("META-INF/persistence.xml");

    assertThat(texts(unit.getElementsByTagName("mapping-file")))
        .containsExactlyElementsOf(existing);
  }

  private static List<String> listed(String module) throws Exception {
    String name = "META-INF/" + module + "-orm.xml";
    List<String> classes = new ArrayList<>();
    if (PersistenceUnitTest.class.getClassLoader().getResource(name) != null) {
      Document list = parse(name);
      for (String kind : List.of("entity", "converter", "embeddable", "mapped-superclass")) {
        NodeList elements = list.getElementsByTagName(kind);
        for (int i = 0; i < elements.getLength(); i++) {
          classes.add(((Element) elements.item(i)).getAttribute("class"));
        }
      }
    }
    return classes;
  }

  private static Document parse(String resource) throws Exception {
    try (InputStream in =
        PersistenceUnitTest.class.getClassLoader().getResourceAsStream(resource)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    }
  }

  private static List<String> texts(NodeList elements) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < elements.getLength(); i++) {
      texts.add(elements.item(i).getTextContent());
    }
    return texts;
  }
}
