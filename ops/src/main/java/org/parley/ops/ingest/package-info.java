/** Writes whole communities into the database: many rows at once, with their own past. */
package org.parley.ops.ingest;
