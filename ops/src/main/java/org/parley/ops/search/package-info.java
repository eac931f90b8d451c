/** The search index from the command line. */
package org.parley.ops.search;
