/** The community's database as every command meets it: found or started, migrated, opened. */
package org.parley.ops.database;
