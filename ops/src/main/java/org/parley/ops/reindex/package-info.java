/** Building the search index anew from the command line. */
package org.parley.ops.reindex;
