/** Measuring the product: communities of any size to measure it on, and the measuring itself. */
package org.parley.ops.bench;
