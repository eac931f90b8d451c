package org.parley.ops.ingest;

/** The database did not take what was written; the chunk in hand is rolled back. */
public final class IngestFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public IngestFailed(Exception cause) {
    super(cause.getMessage(), cause);
  }
}
