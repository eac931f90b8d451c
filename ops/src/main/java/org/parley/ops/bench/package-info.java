/** What the product costs, measured on the product itself. */
package org.parley.ops.bench;
