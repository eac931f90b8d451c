/**
 * The PostgreSQL that Parley brings along: unpacked, made, started durable, found again, stopped.
 */
package org.parley.ops.postgres;
