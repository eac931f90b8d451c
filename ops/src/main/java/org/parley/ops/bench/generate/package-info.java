/**
 * Communities of any size, invented from a number: their members, threads, posts and votes as the
 * product's own writing would have left them, by PostgreSQL's COPY.
 */
package org.parley.ops.bench.generate;
