package org.parley.moderation.audit;

/**
 * How a check of the log ended.
 *
 * @param entries how many entries hold
 * @param head the hash of the last of them, in hexadecimal digits: kept elsewhere, it proves later
 *     that everything up to here is still the same
 * @param broken the first place where the chain does not hold, null when it holds to its end
 */
public record AuditReport(long entries, String head, AuditBreak broken) {

  public boolean isWhole() {
    return broken == null;
  }
}
