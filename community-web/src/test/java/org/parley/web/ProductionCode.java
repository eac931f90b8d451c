package org.parley.web;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/**
 * What is shipped: neither tests nor the samples that the domain lends to them, as folder or jar.
 */
public final class ProductionCode implements ImportOption {

  @Override
  public boolean includes(Location location) {
    return Predefined.DO_NOT_INCLUDE_TESTS.includes(location) && !location.contains("-tests.jar");
  }
}
