package org.parley.community.standalone;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceProviderResolverHolder;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * The persistence unit outside a server. Each module lists its entities in {@code
 * META-INF/<module>-orm.xml}; the lists that are on the class path make up the unit, as they do in
 * the war's persistence.xml.
 */
record StandaloneUnit(DataSource dataSource) implements PersistenceUnitInfo {

  private static final List<String> MAPPINGS =
      Stream.of("community", "moderation", "search")
          .map(module -> "META-INF/" + module + "-orm.xml")
          .toList();

  static EntityManagerFactory createFactory(DataSource dataSource) {
    PersistenceProvider provider =
        PersistenceProviderResolverHolder.getPersistenceProviderResolver()
            .getPersistenceProviders()
            .get(0);
    return provider.createContainerEntityManagerFactory(
        new StandaloneUnit(dataSource),
        Map.of(
            "eclipselink.weaving", "false",
            "eclipselink.target-database", "PostgreSQL",
            "eclipselink.jdbc.batch-writing", "JDBC",
            "eclipselink.cache.shared.default", "false",
            "eclipselink.logging.level", "WARNING"));
  }

  @Override
  public String getPersistenceUnitName() {
    return "parley-standalone";
  }

  @Override
  public String getPersistenceProviderClassName() {
    return null;
  }

  @Override
  public PersistenceUnitTransactionType getTransactionType() {
    return PersistenceUnitTransactionType.RESOURCE_LOCAL;
  }

  @Override
  public DataSource getJtaDataSource() {
    return null;
  }

  @Override
  public DataSource getNonJtaDataSource() {
    return dataSource;
  }

  @Override
  public List<String> getMappingFileNames() {
    return MAPPINGS.stream().filter(name -> getClassLoader().getResource(name) != null).toList();
  }

  @Override
  public List<URL> getJarFileUrls() {
    return List.of();
  }

  @Override
  public URL getPersistenceUnitRootUrl() {
    return StandaloneUnit.class.getProtectionDomain().getCodeSource().getLocation();
  }

  @Override
  public List<String> getManagedClassNames() {
    return List.of();
  }

  @Override
  public boolean excludeUnlistedClasses() {
    return true;
  }

  @Override
  public SharedCacheMode getSharedCacheMode() {
    return SharedCacheMode.NONE;
  }

  @Override
  public ValidationMode getValidationMode() {
    return ValidationMode.NONE;
  }

  @Override
  public Properties getProperties() {
    return new Properties();
  }

  @Override
  public String getPersistenceXMLSchemaVersion() {
    return "3.0";
  }

  @Override
  public ClassLoader getClassLoader() {
    return StandaloneUnit.class.getClassLoader();
  }

  @Override
  public void addTransformer(ClassTransformer transformer) {
    throw new UnsupportedOperationException("Weaving is off outside a server");
  }

  @Override
  public ClassLoader getNewTempClassLoader() {
    return getClassLoader();
  }
}
