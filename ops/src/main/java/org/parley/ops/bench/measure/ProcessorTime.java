package org.parley.ops.bench.measure;

/** Processor time in milliseconds: of the server and of all processes of PostgreSQL. */
record ProcessorTime(double server, double postgres) {

  double total() {
    return server + postgres;
  }

  ProcessorTime since(ProcessorTime earlier) {
    return new ProcessorTime(server - earlier.server, postgres - earlier.postgres);
  }

  /** One request's part. */
  ProcessorTime per(long requests) {
    return new ProcessorTime(server / requests, postgres / requests);
  }
}
