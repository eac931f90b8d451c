package org.parley.moderation.casesystem;

/** What is told of a follow-up to the system where it is a case. */
public enum CaseAct {
  OPEN,
  COMMENT,
  CLOSE,
  REOPEN
}
