/** Building the index anew from the database, on request or because there is none. */
package org.parley.search.rebuild;
