package org.parley.web.api.report;

/** The tables of a report, by which files are called. */
enum ReportTable {
  SUMMARY,
  DAYS,
  AGENTS,
  SPACES,
  REASONS,
  FLAGS,
  FLAGGERS,
  SATISFACTION
}
