package org.parley.community.recruiting;

/** How the list of candidates leaves the house. */
public enum ExportFormat {
  CSV,
  JSON
}
