/** The start of a company's own community. */
package org.parley.ops.setup;
